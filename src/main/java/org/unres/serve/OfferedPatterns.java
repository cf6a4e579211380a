package org.unres.serve;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;

/** Lets through the patterns of a query, but for ARQ's property functions that are not offered, and services not allowed. */
final class OfferedPatterns extends TransformCopy {

    private static final String JAVA = "java:";
    private static final Set<String> FUNCTIONS = Set.of(
            "http://jena.apache.org/ARQ/property#", "http://jena.hpl.hp.com/ARQ/property#", "http://jena.hpl.hp.com/ARQ/list#", JAVA);

    private final AllowedServices services;

    OfferedPatterns(AllowedServices services) {
        this.services = services;
    }

    @Override
    public Op transform(OpBGP pattern) {
        pattern.getPattern().getList().stream().map(Triple::getPredicate).filter(Node::isURI).map(Node::getURI)
                .filter(iri -> FUNCTIONS.stream().anyMatch(iri::startsWith))
                .findFirst()
                .ifPresent(OfferedPatterns::refuse);
        return super.transform(pattern);
    }

    @Override
    public Op transform(OpPath path) {
        if (path.getTriplePath().toString().contains("<" + JAVA)) {
            refuse(JAVA);
        }
        return super.transform(path);
    }

    @Override
    public Op transform(OpService service, Op pattern) {
        services.require(service.getService());
        return super.transform(service, pattern);
    }

    private static void refuse(String iri) {
        throw Refusal.badQuery("The property function <" + iri + "> is not offered here; offered are text:query, list:member, "
                + "list:index and list:length.");
    }
}
