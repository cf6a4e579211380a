package org.unres.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The one place that makes IRIs, all below {@code https://w3id.org/unres/}. Another base is given to the data as they are
 * written out, by {@link Rebase}.
 */
public final class Iris {
    /** The root of everything that unres names. */
    public static final String BASE = "https://w3id.org/unres/";

    public static final String ID = BASE + "id/";
    public static final String GRAPH = BASE + "graph/";

    private static final String SAFE = "._()+&/[]-";

    public static final Node ONTOLOGY_GRAPH = graph("ontology");
    public static final Node VOCABULARY_GRAPH = graph("vocabulary");
    public static final Node SHAPES_GRAPH = graph("shapes");
    public static final Node AUTHORITY_GRAPH = graph("authority");
    public static final Node STUB_GRAPH = graph("stub");
    public static final Node INFERRED_GRAPH = graph("inferred");
    public static final Node LINKS_GRAPH = graph("links");
    public static final Node PROVENANCE_GRAPH = graph("provenance");
    public static final Node CATALOGUE_GRAPH = graph("catalogue");
    public static final Node MEASURES_GRAPH = graph("measures");
    public static final Node REMOVED_GRAPH = graph("removed");

    private Iris() {}

    /** The IRI of a document, a part or a thing by its path: {@code A/RES/74/175}, {@code body/general-assembly}. */
    public static Node id(String path) {
        return NodeFactory.createURI(ID + safe(path));
    }

    /** A named graph: {@code graph/stub}. */
    public static Node graph(String path) {
        return NodeFactory.createURI(GRAPH + safe(path));
    }

    /** The graph of everything taken from one input document: {@code graph/doc/E/RES/2023/26/en}. */
    public static Node documentGraph(String symbol, String language) {
        return graph("doc/" + symbol + "/" + language);
    }

    /** An extraction rule, the row of a table: {@code rule/session-number}. */
    public static Node rule(String name) {
        return NodeFactory.createURI(BASE + "rule/" + safe(name));
    }

    /** The program in a version, the agent of what it writes: {@code program/0.1.0}. */
    public static Node program(String version) {
        return NodeFactory.createURI(BASE + "program/" + safe(version));
    }

    /** A concept of a scheme: {@code voc/illocution/requests}. */
    public static Node concept(String scheme, String name) {
        return NodeFactory.createURI(BASE + "voc/" + safe(scheme) + "/" + safe(name));
    }

    // Paths come from checked symbols, slugs and numbers; anything else here is an error of the program.
    private static String safe(String path) {
        if (path.isEmpty() || !isSafe(path) || path.contains("..") || path.contains("//")) {
            throw new IllegalArgumentException("not safe in an IRI: \"" + path + "\"");
        }
        return path.replace("[", "%5B").replace("]", "%5D");
    }

    private static boolean isSafe(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isSafe(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafe(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || SAFE.indexOf(c) >= 0;
    }
}
