package org.unres.store.shacl;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A shape with targets, and the queries that it is made of, if it is made of nothing else: {@code shape/offset-is-quote}.
 *
 * @param queries in each, {@code $this} must stand in a triple pattern outside any FILTER: left free, it then finds
 *     all nodes that break the shape
 */
record ShaclShape(Shape shape, List<Query> queries) {
    private static final Var THIS = Var.alloc("this");

    static ShaclShape of(Shape shape) {
        Collection<Constraint> constraints = shape.getConstraints();
        boolean asked = shape.getPropertyShapes().isEmpty() && constraints.stream().allMatch(SparqlConstraint.class::isInstance);
        return new ShaclShape(shape, asked
                ? constraints.stream().map(c -> ((SparqlConstraint) c).getQuery()).toList()
                : List.of());
    }

    void validate(ValidationContext context, Graph data) {
        // Preparing a query costs far more than asking it, and the engine prepares it for each node anew.
        Set<Node> suspects = queries.stream().flatMap(q -> answers(q, data).stream()).collect(Collectors.toSet());
        if (queries.isEmpty() || !suspects.isEmpty()) {
            VLib.focusNodes(data, shape).stream()
                    .filter(node -> queries.isEmpty() || suspects.contains(node))
                    .forEach(node -> VLib.validateShape(context, data, shape, node));
        }
    }

    private static Set<Node> answers(Query query, Graph data) {
        try (QueryExec exec = QueryExec.graph(data).query(query).build()) {
            RowSet rows = exec.select();
            return rows.stream().map(row -> row.get(THIS)).collect(Collectors.toSet());
        }
    }
}
