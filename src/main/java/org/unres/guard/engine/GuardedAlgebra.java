package org.unres.guard.engine;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.unres.guard.limits.AllowedServices;
import org.unres.guard.limits.Limits;

/**
 * Replaces the expressions and patterns of a query by bounded ones just before ARQ plans it. What is not offered is refused
 * here, wherever it stands in the query.
 */
final class GuardedAlgebra {
    private final Limits limits;
    private final AllowedServices services;

    GuardedAlgebra(Limits limits, AllowedServices services) {
        this.limits = limits;
        this.services = services;
    }

    /** Goes before ARQ's own optimizer, which evaluates what is constant. */
    RewriteFactory beforeOptimizer() {
        return context -> op -> Optimize.stdOptimizationFactory.create(context).rewrite(guarded(op));
    }

    private Op guarded(Op op) {
        return Transformer.transform(new BoundedPatterns(services, limits), new BoundedExpressions(limits), op);
    }
}
