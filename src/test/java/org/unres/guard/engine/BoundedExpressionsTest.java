package org.unres.guard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.guard.limits.AllowedServices;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.PublicAddress;

/** A bounded expression gives what ARQ's own gives. */
class BoundedExpressionsTest {
    static {
        JenaSystem.init();
    }

    private static final GuardedAlgebra ALGEBRA =
            new GuardedAlgebra(Limits.STANDARD, new AllowedServices(Set.of(), PublicAddress::is));

    @ParameterizedTest
    @ValueSource(strings = {
        "REGEX('abc', 'B')", "REGEX('abc', 'B', 'i')", "REGEX('a.c', '.', 'q')", "REGEX('abc'@en, '^a')",
        "REGEX(1, 'a')",
        "REPLACE('abcb', 'b', 'z')", "REPLACE('abcb'@en, 'B', 'z', 'i')", "REPLACE('abc', 'x', 'z')",
        "REPLACE('abc', '(b)', '[$1]')",
        "REPLACE('abc', 'b', '$7')", "REPLACE('abc', '', '-')", "REPLACE('abc', 'x*', '-')",
        "REPLACE('abc', 'b', '')", "REPLACE('', 'b', 'c')", "REPLACE(<urn:x>, 'b', 'c')", "REPLACE('a.c', '.', 'z', 'q')",
        "REPLACE('abc'@en--ltr, 'b', 'z')",
        "CONCAT('a', 'b')", "CONCAT('a'@en, 'b'@en)", "CONCAT('a'@en, 'b')", "CONCAT()", "CONCAT('a', 1)", "CONCAT('a', <urn:x>)",
        "UCASE('Straße ﬁn ŉ ΐ')", "UCASE('a'@en)", "UCASE(1)", "UCASE('')", "LCASE('İstanbul ΟΔΟΣ ΣΑΣ.'@tr)",
        "LCASE('ABC'@en--ltr)",
        "UCASE(CONCAT('𝒳𐐨', REPLACE('0123456789', '.', '𐐨ß')))", "LCASE('AΣİ')", "LCASE('İΣ')", "LCASE(<urn:x>)",
        "2 * 3", "2.5 * 4", "2 * 2.5e0", "'a' * 2", "9223372036854775807 * 9223372036854775807", "0.1 * 0.1"
    })
    void givesTheSame(String expression) {
        String query = "SELECT (" + expression + " AS ?x) (GROUP_CONCAT(?y; separator=',') AS ?all) "
                + "(GROUP_CONCAT(DISTINCT ?y) AS ?some) { VALUES ?y { 'a' 'b'@en 1 'a' } } GROUP BY ?z";
        Context guarded = ARQ.getContext().copy().set(ARQConstants.sysOptimizerFactory, ALGEBRA.beforeOptimizer());
        assertEquals(rows(query, ARQ.getContext().copy()), rows(query, guarded));
    }

    private static List<Binding> rows(String query, Context context) {
        try (QueryExec execution =
                QueryExec.newBuilder().dataset(DatasetGraphFactory.empty()).query(query).context(context).build()) {
            return execution.select().materialize().stream().toList();
        }
    }
}
