package org.unres.store.load;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Prov;

/** The provenance of a load in {@code graph/provenance}. */
public final class Provenance {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Consumer<Quad> out;

    public Provenance(Consumer<Quad> out) {
        this.out = out;
    }

    /** The program in this version, as the mapper names it: {@code program/0.1.0}. */
    public static Node program() {
        return Iris.program(Bundled.version());
    }

    /** The graph, of a document or {@code graph/catalogue}, was written by the run that began at this time. */
    public void generated(Node graph, Instant start) {
        add(graph, Prov.WAS_GENERATED_BY, run(start));
    }

    /** The graph of a document was taken out of the store by the run that began at this time. */
    void invalidated(Node graph, Instant start, Instant now) {
        add(graph, Prov.WAS_INVALIDATED_BY, run(start));
        add(graph, Prov.INVALIDATED_AT_TIME, time(now));
    }

    /** The run, {@code id/run/20261123T204614.123456Z}. */
    public void run(Instant start, Instant end) {
        Node run = run(start);
        add(run, RDF.type.asNode(), Prov.ACTIVITY);
        add(run, Prov.WAS_ASSOCIATED_WITH, program());
        add(run, Prov.STARTED_AT_TIME, time(start));
        add(run, Prov.ENDED_AT_TIME, time(end));
    }

    /** How many runs changed these graphs, and the last of them; empty before the first. */
    static String stamp(DatasetGraph dataset) {
        List<String> runs = dataset.stream(Iris.PROVENANCE_GRAPH, Node.ANY, RDF.type.asNode(), Prov.ACTIVITY)
                .map(q -> q.getSubject().getURI())
                .sorted()
                .toList();
        return runs.isEmpty() ? "" : runs.size() + " " + runs.getLast();
    }

    private void add(Node subject, Node predicate, Node object) {
        out.accept(Quad.create(Iris.PROVENANCE_GRAPH, subject, predicate, object));
    }

    private static Node run(Instant start) {
        return Iris.id("run/" + NAME.format(start));
    }

    private static Node time(Instant instant) {
        return NodeFactory.createLiteralDT(instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }
}
