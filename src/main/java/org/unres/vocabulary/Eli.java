package org.unres.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the European Legislation Identifier that unres uses. */
public final class Eli {
    public static final String NS = "http://data.europa.eu/eli/ontology#";

    public static final Node LEGAL_RESOURCE = term("LegalResource");
    public static final Node LEGAL_EXPRESSION = term("LegalExpression");
    public static final Node FORMAT = term("Format");

    public static final Node CITES = term("cites");
    public static final Node HAS_PART = term("has_part");
    public static final Node IS_PART_OF = term("is_part_of");
    public static final Node HAS_ANNEX = term("has_annex");
    public static final Node IS_ANNEX_OF = term("is_annex_of");
    public static final Node PASSED_BY = term("passed_by");
    public static final Node IS_ABOUT = term("is_about");
    public static final Node IS_REALIZED_BY = term("is_realized_by");
    public static final Node IS_EMBODIED_BY = term("is_embodied_by");

    public static final Node TITLE = term("title");
    public static final Node NUMBER = term("number");
    public static final Node LANGUAGE = term("language");
    public static final Node DATE_DOCUMENT = term("date_document");
    public static final Node DATE_PUBLICATION = term("date_publication");
    public static final Node ID_LOCAL = term("id_local");

    private Eli() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
