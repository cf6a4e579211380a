package org.unres.guard;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Holds the numbers in property paths to a bound: ARQ writes {@code ?a (:p{1000000}){1000} ?b} out as so many patterns, before
 * the query runs and can be ended.
 */
final class PathLengths extends ElementTransformCopyBase {
    private static final double MOST = 1_000;

    private PathLengths() {}

    /** @throws Refusal 400 if a path anywhere in the query is too long */
    static void check(Query query) {
        QueryTransformOps.transform(query, new PathLengths());
    }

    @Override
    public Element transform(ElementPathBlock block) {
        block.getPattern().forEach(triple -> {
            if (steps(triple.getPath()) > MOST) {
                throw Refusal.badQuery("A property path of more than 1,000 steps is not offered here; use + or *.");
            }
        });
        return super.transform(block);
    }

    private static double steps(Path path) {
        return switch (path) {
            case P_FixedLength fixed -> Math.max(1, fixed.getCount()) * steps(fixed.getSubPath());
            case P_Mod range -> Math.max(1, Math.max(range.getMin(), range.getMax())) * steps(range.getSubPath());
            case P_Path1 one -> steps(one.getSubPath());
            case P_Path2 two -> steps(two.getLeft()) + steps(two.getRight());
            case null, default -> 1;
        };
    }
}
