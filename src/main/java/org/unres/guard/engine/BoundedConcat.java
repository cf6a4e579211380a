package org.unres.guard.engine;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT with a maximum length. */
final class BoundedConcat extends E_StrConcat {
    private final int longest;

    BoundedConcat(ExprList args, int longest) {
        super(args);
        this.longest = longest;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        Bounds.checkText(args.stream().mapToLong(a -> a.asUnquotedString().length()).sum(), longest);
        return super.eval(args);
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedConcat(args, longest);
    }
}
