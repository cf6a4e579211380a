package org.unres.guard.engine;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** The value of an expression within {@link NumberLimits}. */
final class BoundedValue extends ExprFunction1 {
    private final boolean text;

    private BoundedValue(Expr value, boolean text) {
        super(value, "bounded");
        this.text = text;
    }

    /** A text of which STRDT or a cast makes a number or a duration. */
    static BoundedValue text(Expr expression) {
        return new BoundedValue(expression, true);
    }

    /** A sum, a difference, a product. */
    static BoundedValue result(Expr expression) {
        return new BoundedValue(expression, false);
    }

    @Override
    public NodeValue eval(NodeValue value) {
        if (text) {
            NumberLimits.requireTyped(value.asUnquotedString());
        } else {
            NumberLimits.require(value);
        }
        return value;
    }

    @Override
    public Expr copy(Expr value) {
        return new BoundedValue(value, text);
    }
}
