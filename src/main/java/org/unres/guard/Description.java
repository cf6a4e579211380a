package org.unres.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The result of DESCRIBE: the triples of resources in all graphs, with those of the blank nodes that they lead to. */
final class Description {
    private final DatasetGraph dataset;
    private final Set<Node> blank = new HashSet<>();

    Description(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The query that finds the things of a DESCRIBE with a pattern: as many as an answer has triples, and one more. */
    static Query finding(Query describe, long most) {
        Query select = describe.cloneQuery();
        select.setQuerySelectType();
        select.setDistinct(true);
        select.setLimit(select.hasLimit() ? Math.min(select.getLimit(), most + 1) : most + 1);
        return select;
    }

    /** The things that stand in the query itself, and those that it found. */
    static Set<Node> things(Query describe, Iterator<Binding> rows) {
        Set<Node> things = new LinkedHashSet<>(describe.getResultURIs());
        List<Var> variables = describe.getProjectVars();
        rows.forEachRemaining(
                row -> variables.stream().map(row::get).filter(n -> n != null && !n.isLiteral()).forEach(things::add));
        return things;
    }

    Stream<Quad> of(Node thing) {
        Deque<Node> left = new ArrayDeque<>(List.of(thing));
        return Stream.generate(() -> left).takeWhile(d -> !d.isEmpty()).flatMap(d -> triples(d.pop(), left));
    }

    private Stream<Quad> triples(Node subject, Deque<Node> left) {
        return Stream.of(dataset.find(Node.ANY, subject, Node.ANY, Node.ANY))
                .<Quad>mapMulti((quads, sink) -> quads.forEachRemaining(sink))
                .peek(quad -> follow(quad.getObject(), left))
                .map(quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
    }

    private void follow(Node object, Deque<Node> left) {
        if (object.isBlank() && blank.add(object)) {
            left.add(object);
        }
    }
}
