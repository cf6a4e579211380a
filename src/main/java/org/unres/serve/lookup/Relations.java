package org.unres.serve.lookup;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** Names of the relations between documents on pages: "recalls" for {@code unres:recalls}. */
public final class Relations {
    private Relations() {}

    /** The local name of a term, which is safe in addresses and in style sheets. */
    public static String name(Node relation) {
        String iri = relation.isURI() ? relation.getURI() : "";
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1).replaceAll("[^A-Za-z]", "");
    }

    /** A local name in words: "takes note of" for "takesNoteOf". */
    public static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
