package org.unres.guard.engine;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.unres.guard.limits.AllowedServices;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.Refusal;

/**
 * The patterns of a query as they are, but for what GROUP_CONCAT puts together, which is counted. ARQ's property functions
 * that are not offered and services that are not allowed are refused.
 */
final class BoundedPatterns extends TransformCopy {

    private static final String JAVA = "java:";
    private static final Set<String> FUNCTIONS = Set.of(
            "http://jena.apache.org/ARQ/property#", "http://jena.hpl.hp.com/ARQ/property#",
            "http://jena.hpl.hp.com/ARQ/list#", JAVA);

    private final AllowedServices services;
    private final Limits limits;

    BoundedPatterns(AllowedServices services, Limits limits) {
        this.services = services;
        this.limits = limits;
    }

    @Override
    public Op transform(OpBGP pattern) {
        pattern.getPattern().getList().stream().map(Triple::getPredicate).filter(Node::isURI).map(Node::getURI)
                .filter(iri -> FUNCTIONS.stream().anyMatch(iri::startsWith))
                .findFirst()
                .ifPresent(BoundedPatterns::refuse);
        return super.transform(pattern);
    }

    @Override
    public Op transform(OpPath path) {
        String written = path.getTriplePath().toString();
        FUNCTIONS.stream().filter(iri -> written.contains("<" + iri)).findFirst().ifPresent(BoundedPatterns::refuse);
        return super.transform(path);
    }

    @Override
    public Op transform(OpService service, Op pattern) {
        services.require(service.getService());
        return super.transform(service, pattern);
    }

    @Override
    public Op transform(OpGroup group, Op rows) {
        List<ExprAggregator> counted = group.getAggregators().stream().map(this::counted).toList();
        return OpGroup.create(rows, group.getGroupVars(), counted);
    }

    private ExprAggregator counted(ExprAggregator aggregation) {
        Aggregator aggregator = aggregation.getAggregator();
        return switch (aggregator) {
            case AggGroupConcat all -> counted(aggregation, all.getSeparator());
            case AggGroupConcatDistinct some -> counted(aggregation, some.getSeparator());
            default -> aggregation;
        };
    }

    // Without a separator there is a space.
    private ExprAggregator counted(ExprAggregator aggregation, String separator) {
        Aggregator aggregator = aggregation.getAggregator();
        int between = separator == null ? 1 : separator.length();
        Expr text = new BoundedGroupConcat(aggregator.getExprList().get(0), between, limits.maxText());
        return new ExprAggregator(aggregation.getVar(), aggregator.copy(new ExprList(text)));
    }

    private static void refuse(String iri) {
        throw Refusal.badQuery("The property function <" + iri + "> is not offered here; offered are text:query, list:member, "
                + "list:index and list:length.");
    }
}
