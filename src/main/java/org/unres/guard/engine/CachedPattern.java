package org.unres.guard.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** The compiled regular expression of REGEX or REPLACE, compiled again only where a row has another one. */
final class CachedPattern {
    private final String keyword;
    private String written = "";
    private String flags = "";
    private Pattern compiled = Pattern.compile("");

    CachedPattern(String keyword) {
        this.keyword = keyword;
    }

    /** A matcher that ends when the query must end. The first two arguments are the text and the pattern. */
    Matcher matcher(List<NodeValue> args, int flagsAt) {
        compile(literal(args.get(1)).getLiteralLexicalForm(),
                args.size() > flagsAt ? literal(args.get(flagsAt)).getLiteralLexicalForm() : "");
        return compiled.matcher(new InterruptibleText(literal(args.get(0)).getLiteralLexicalForm()));
    }

    private void compile(String pattern, String with) {
        if (!pattern.equals(written) || !with.equals(flags)) {
            compiled = RegexEngine.makePattern(keyword, pattern, with);
            written = pattern;
            flags = with;
        }
    }

    /** @throws org.apache.jena.sparql.expr.ExprEvalException if it is no string */
    Node literal(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(keyword, value);
    }
}
