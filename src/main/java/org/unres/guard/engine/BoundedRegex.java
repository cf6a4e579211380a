package org.unres.guard.engine;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX that ends when the query must end: {@code REGEX(?text, "(.*a){20}b", "i")}. */
final class BoundedRegex extends ExprFunctionN {
    private static final int FLAGS = 2;

    private final CachedPattern pattern = new CachedPattern("REGEX");

    BoundedRegex(ExprList args) {
        super("regex", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        return NodeValue.booleanReturn(pattern.matcher(args, FLAGS).find());
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedRegex(args);
    }
}
