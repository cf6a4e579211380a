package org.unres.guard.engine;

import java.util.List;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** The property functions that a query may use: {@code text:query}, {@code list:member}, {@code rdfs:member}. */
final class OfferedProperties {
    private static final String ARQ_LISTS = "http://jena.apache.org/ARQ/list#";
    private static final String TEXT_QUERY = "http://jena.apache.org/text#query";
    private static final List<String> AS_THEY_ARE = List.of(ARQ_LISTS + "member", ARQ_LISTS + "index", ARQ_LISTS + "length",
            "http://www.w3.org/2000/01/rdf-schema#member");

    private OfferedProperties() {}

    static PropertyFunctionRegistry registry() {
        TextQuery.init();
        PropertyFunctionRegistry all = PropertyFunctionRegistry.get();
        PropertyFunctionRegistry offered = new PropertyFunctionRegistry();
        AS_THEY_ARE.stream().filter(all::isRegistered).forEach(iri -> offered.put(iri, all.get(iri)));
        offered.put(TEXT_QUERY, iri -> new BoundedTextQuery());
        return offered;
    }
}
