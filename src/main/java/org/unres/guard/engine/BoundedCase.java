package org.unres.guard.engine;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * UCASE and LCASE of a text in pieces: Java copies all of a text for each letter of it that becomes two, such as "ß" and "İ",
 * which took minutes for a long one.
 */
final class BoundedCase extends ExprFunction1 {
    private static final int PIECE = 100;

    private final boolean upper;
    private final int longest;

    BoundedCase(Expr text, boolean upper, int longest) {
        super(text, upper ? "ucase" : "lcase");
        this.upper = upper;
        this.longest = longest;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        Node text = NodeValueOps.checkAndGetStringLiteral(getFunctionSymbol().getSymbol(), value);
        String written = text.getLiteralLexicalForm();
        String result = upper ? upper(written) : lower(written);
        Bounds.checkText(result.length(), longest);
        return NodeValue.makeNode(Bounds.like(text, result));
    }

    private static String upper(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int from = 0; from < text.length();) {
            int to = Math.min(text.length(), from + PIECE);
            to = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
            result.append(text.substring(from, to).toUpperCase(Locale.ROOT));
            from = to;
        }
        return result.toString();
    }

    // The one letter that becomes two; pieces will not do, since a sigma at the end of a word has a form of its own.
    private static String lower(String text) {
        return text.replace("\u0130", "i\u0307").toLowerCase(Locale.ROOT);
    }

    @Override
    public Expr copy(Expr text) {
        return new BoundedCase(text, upper, longest);
    }
}
