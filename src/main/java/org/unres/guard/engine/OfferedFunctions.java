package org.unres.guard.engine;

import java.util.List;
import java.util.Set;
import org.unres.guard.limits.Refusal;

/**
 * The functions that a query may call: casts of XML Schema, functions of XPath and mathematics, some of ARQ. Other functions
 * of ARQ wait, print, load classes or make unbounded values.
 */
final class OfferedFunctions {
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATHS = "http://www.w3.org/2005/xpath-functions/math#";
    private static final String ARQ = "http://jena.apache.org/ARQ/function#";

    private static final List<String> SPACES = List.of("http://www.w3.org/2001/XMLSchema#", XPATH, MATHS);

    // These have keywords of SPARQL, which are bounded, or make what is not.
    private static final Set<String> BUT = Set.of(XPATH + "matches", XPATH + "replace", XPATH + "concat", XPATH + "string-join",
            XPATH + "upper-case", XPATH + "lower-case", XPATH + "round", XPATH + "round-half-to-even", XPATH + "apply",
            XPATH + "collation-key", MATHS + "pow", MATHS + "exp10");

    private static final Set<String> AND = Set.of(ARQ + "localname", ARQ + "namespace", ARQ + "sqrt", ARQ + "min", ARQ + "max",
            ARQ + "pi", ARQ + "e", ARQ + "strlen", ARQ + "substr", ARQ + "substring", ARQ + "sha1sum", ARQ + "now");

    private OfferedFunctions() {}

    /** @throws Refusal 400 if the function is not offered */
    static void require(String iri) {
        boolean offered = AND.contains(iri) || (!BUT.contains(iri) && SPACES.stream().anyMatch(iri::startsWith));
        if (!offered) {
            throw Refusal.badQuery("The function <" + iri + "> is not offered here; offered are SPARQL's own (REGEX, REPLACE, "
                    + "CONCAT, ...), casts such as xsd:date, and XPath's such as fn:month-from-date.");
        }
    }
}
