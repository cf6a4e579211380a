package org.unres.guard.engine;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.unres.guard.limits.Refusal;

/** GROUP_CONCAT with a maximum length over all groups. */
final class BoundedGroupConcat extends ExprFunction1 {
    private final int separator;
    private final AtomicLong characters;
    private final long most;

    /** @param separator how many characters stand between two of them */
    BoundedGroupConcat(Expr expr, int separator, long most) {
        this(expr, separator, most, new AtomicLong());
    }

    private BoundedGroupConcat(Expr expr, int separator, long most, AtomicLong characters) {
        super(expr, "counted");
        this.separator = separator;
        this.characters = characters;
        this.most = most;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        if (characters.addAndGet(value.asUnquotedString().length() + separator) > most) {
            throw Refusal.tooLarge(413, String.format(Locale.ROOT,
                    "GROUP_CONCAT makes more than %,d characters; ask for the rows, or for smaller groups.", most));
        }
        return value;
    }

    @Override
    public Expr copy(Expr expr) {
        return new BoundedGroupConcat(expr, separator, most, characters);
    }
}
