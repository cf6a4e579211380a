package org.unres.guard.engine;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.unres.guard.limits.AllowedServices;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.PublicAddress;
import org.unres.guard.limits.RunningQuery;

/** The settings under which ARQ runs a public query. */
public final class QueryContext {
    private final AllowedServices services;
    private final RewriteFactory optimizer;
    private final PropertyFunctionRegistry properties = OfferedProperties.registry();

    public QueryContext(Limits limits) {
        this.services = new AllowedServices(limits.serviceHosts(), PublicAddress::is);
        this.optimizer = new GuardedAlgebra(limits, services).beforeOptimizer();
    }

    /** The time is kept by the watchdog alone, not by the engine as well. */
    public Context of(Context around, RunningQuery running) {
        Context context = around.copy();
        context.unset(ARQ.queryTimeout);
        context.set(ARQConstants.symCancelQuery, running.cancelled());
        context.set(ARQConstants.sysOptimizerFactory, optimizer);
        context.set(ARQConstants.registryPropertyFunctions, properties);
        services.allowIn(context);
        return context;
    }
}
