package org.unres.serve;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REGEX that ends when the query must end: {@code REGEX(?text, "^(a+)+$", "i")}. */
final class BoundedRegex extends ExprFunctionN {
    private String written = "";
    private String flags = "";
    private Pattern compiled = Pattern.compile("");

    BoundedRegex(ExprList args) {
        super("regex", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text = lexical(args.get(0));
        compile(lexical(args.get(1)), args.size() > 2 ? lexical(args.get(2)) : "");
        return NodeValue.booleanReturn(compiled.matcher(new WatchedText(text)).find());
    }

    // Nearly always the same for all rows.
    private void compile(String pattern, String with) {
        if (!pattern.equals(written) || !with.equals(flags)) {
            compiled = RegexEngine.makePattern("REGEX", pattern, with);
            written = pattern;
            flags = with;
        }
    }

    private static String lexical(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedRegex(args);
    }
}
