package org.unres.guard.engine;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unres.guard.limits.Refusal;

/** The maximum length and the language of expressions that make strings. */
final class Bounds {
    private Bounds() {}

    /** @throws Refusal 413 if the text is longer */
    static void checkText(long length, int longest) {
        if (length > longest) {
            throw Refusal.tooLarge(413, String.format(Locale.ROOT,
                    "The query makes a string of more than %,d characters; make shorter ones.", longest));
        }
    }

    /** Another text in the language or of the type of this one. */
    static Node like(Node literal, String text) {
        return NodeFactory.createLiteral(
                text, literal.getLiteralLanguage(), literal.getLiteralBaseDirection(), literal.getLiteralDatatype());
    }
}
