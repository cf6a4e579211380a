package org.unres.guard.engine;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REPLACE that ends when the query must end, and whose result has an end: {@code REPLACE(?symbol, "/", "-")}. */
final class BoundedReplace extends ExprFunctionN {
    private static final int FLAGS = 3;

    private final CachedPattern pattern = new CachedPattern("REPLACE");
    private final int longest;

    BoundedReplace(ExprList args, int longest) {
        super("replace", args);
        this.longest = longest;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        Matcher matcher = pattern.matcher(args, FLAGS);
        Node text = pattern.literal(args.get(0));
        try {
            return NodeValue.makeNode(Bounds.like(text, replaced(matcher, pattern.literal(args.get(2)).getLiteralLexicalForm())));
        } catch (IndexOutOfBoundsException | IllegalArgumentException badReplacement) {
            throw new ExprEvalException("REPLACE: " + badReplacement.getMessage(), badReplacement);
        }
    }

    // As ARQ's own: behind the first, an empty match is passed over.
    private String replaced(Matcher matcher, String replacement) {
        StringBuilder result = new StringBuilder();
        boolean first = true;
        while (matcher.find()) {
            if (first || matcher.start() != matcher.end()) {
                matcher.appendReplacement(result, replacement);
                Bounds.checkText(result.length(), longest);
            }
            first = false;
        }
        return matcher.appendTail(result).toString();
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedReplace(args, longest);
    }
}
