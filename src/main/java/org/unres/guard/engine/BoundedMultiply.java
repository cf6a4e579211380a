package org.unres.guard.engine;

import java.math.BigInteger;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.unres.guard.limits.Refusal;

/** Multiplication with a maximum size of numbers. */
final class BoundedMultiply extends E_Multiply {
    private static final int BITS = 32_768;

    BoundedMultiply(Expr left, Expr right) {
        super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        if (bits(left) + bits(right) > BITS) {
            throw Refusal.tooLarge(413, "The query makes a number of more than 9,000 digits.");
        }
        return super.eval(left, right);
    }

    private static int bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        BigInteger digits = value.isDecimal() ? value.getDecimal().unscaledValue() : BigInteger.ZERO;
        return digits.bitLength();
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new BoundedMultiply(left, right);
    }
}
