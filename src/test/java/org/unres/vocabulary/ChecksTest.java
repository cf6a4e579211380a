package org.unres.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each query of {@code ontology/checks/} finds nothing in what ships, and something in the file made to break it. */
class ChecksTest {
    private static Graph shipped;

    @BeforeAll
    static void read() {
        shipped = OntologyFiles.all();
    }

    static List<String> checks() {
        return Bundled.files("ontology/checks", ".rq");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void findsNothingInWhatShips(String check) {
        assertEquals(List.of(), rows(check, shipped));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void findsTheMistakeInItsBrokenFile(String check) {
        String broken = check.replace("/checks/", "/broken/").replace(".rq", ".ttl");
        assertNotEquals(List.of(), rows(check, OntologyFiles.graph(broken)));
    }

    private static List<String> rows(String check, Graph graph) {
        List<String> rows = new ArrayList<>();
        try (QueryExec exec = QueryExec.graph(graph).query(Bundled.text(check)).build()) {
            RowSet found = exec.select();
            found.forEachRemaining(row -> rows.add(row.toString()));
        }
        return rows;
    }
}
