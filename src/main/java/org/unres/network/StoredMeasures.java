package org.unres.network;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unres.network.graph.EdgesByWork;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Prov;
import org.unres.vocabulary.Unres;

/**
 * The measures of works as {@code graph/measures} keeps them, by the index of each work: A/RES/70/1 has a PageRank of 0.0019,
 * which is the eighth of all. Where a store keeps none they are those of its network.
 */
public final class StoredMeasures {
    private final Optional<Run> run;
    private final Map<Node, double[]> values = new HashMap<>();

    /**
     * What computed them.
     *
     * @param program its IRI, {@code https://w3id.org/unres/program/0.1.0}
     */
    public record Run(Instant time, String program) {}

    private StoredMeasures(Optional<Run> run, Stream<Triple> triples, EdgesByWork edges) {
        this.run = run;
        for (Node measure : List.of(Unres.PAGE_RANK, Unres.MEDIAN_CITED_AGE, Unres.CITED_HALF_LIFE, Unres.COMMUNITY_NUMBER,
                Unres.PLACE_ON_MAIN_PATH)) {
            double[] unknown = new double[edges.network().works().size()];
            Arrays.fill(unknown, Double.NaN);
            values.put(measure, unknown);
        }
        triples.filter(t -> values.containsKey(t.getPredicate()) && t.getSubject().isURI()
                && t.getSubject().getURI().startsWith(Iris.ID))
                .forEach(t -> edges.work(t.getSubject().getURI().substring(Iris.ID.length()))
                        .ifPresent(work -> values.get(t.getPredicate())[work] = number(t.getObject())));
    }

    /** Those of a store, whose network is given; the caller holds the transaction. */
    public static StoredMeasures read(DatasetGraph dataset, EdgesByWork edges) {
        if (!dataset.contains(Iris.MEASURES_GRAPH, Node.ANY, Node.ANY, Node.ANY)) {
            return new StoredMeasures(Optional.empty(), MeasureTriples.of(edges.network()), edges);
        }
        try (Stream<Quad> kept = dataset.stream(Iris.MEASURES_GRAPH, Node.ANY, Node.ANY, Node.ANY)) {
            return new StoredMeasures(run(dataset), kept.map(Quad::asTriple), edges);
        }
    }

    private static Optional<Run> run(DatasetGraph dataset) {
        return value(dataset, Iris.MEASURES_GRAPH, Prov.WAS_GENERATED_BY).flatMap(run -> value(dataset, run, Prov.ENDED_AT_TIME)
                .map(time -> new Run(Instant.parse(time.getLiteralLexicalForm()),
                        value(dataset, run, Prov.WAS_ASSOCIATED_WITH).filter(Node::isURI).map(Node::getURI).orElse(""))));
    }

    private static Optional<Node> value(DatasetGraph dataset, Node subject, Node property) {
        try (Stream<Quad> found = dataset.stream(Iris.PROVENANCE_GRAPH, subject, property, Node.ANY)) {
            return found.map(Quad::getObject).findFirst();
        }
    }

    private static double number(Node literal) {
        return literal.isLiteral() && literal.getLiteralValue() instanceof Number n ? n.doubleValue() : Double.NaN;
    }

    /** The run that wrote them; none for measures that the store does not keep. */
    public Optional<Run> run() {
        return run;
    }

    public OptionalDouble pageRank(int work) {
        return value(Unres.PAGE_RANK, work);
    }

    /** The median age in years of what a work cites. */
    public OptionalDouble ageOfCited(int work) {
        return value(Unres.MEDIAN_CITED_AGE, work);
    }

    public OptionalDouble halfLife(int work) {
        return value(Unres.CITED_HALF_LIFE, work);
    }

    /** The number of its community; 0 for none. */
    public int community(int work) {
        return (int) value(Unres.COMMUNITY_NUMBER, work).orElse(0);
    }

    public OptionalInt placeOnMainPath(int work) {
        OptionalDouble place = value(Unres.PLACE_ON_MAIN_PATH, work);
        return place.isPresent() ? OptionalInt.of((int) place.getAsDouble()) : OptionalInt.empty();
    }

    /** The works of the main path, the oldest first. */
    public List<Integer> mainPath() {
        double[] places = values.get(Unres.PLACE_ON_MAIN_PATH);
        return IntStream.range(0, places.length).filter(w -> !Double.isNaN(places[w])).boxed()
                .sorted((a, b) -> Double.compare(places[a], places[b])).toList();
    }

    private OptionalDouble value(Node measure, int work) {
        double value = values.get(measure)[work];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
