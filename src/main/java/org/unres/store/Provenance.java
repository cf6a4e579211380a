package org.unres.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Prov;

/** What a load itself says in {@code graph/provenance}; the caller holds the transaction. */
final class Provenance {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DatasetGraph dataset;

    Provenance(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The program in this version, as the mapper names it: {@code program/0.1.0}. */
    static Node program() {
        return Iris.program(Bundled.version());
    }

    /** The run, {@code id/run/20261123T204614.123456Z}, and the document graphs that it wrote. */
    void addRun(List<Node> written, Instant start, Instant end) {
        Node run = Iris.id("run/" + NAME.format(start));
        add(run, RDF.type.asNode(), Prov.ACTIVITY);
        add(run, Prov.WAS_ASSOCIATED_WITH, program());
        add(run, Prov.STARTED_AT_TIME, time(start));
        add(run, Prov.ENDED_AT_TIME, time(end));
        written.forEach(graph -> add(graph, Prov.WAS_GENERATED_BY, run));
    }

    private void add(Node subject, Node predicate, Node object) {
        dataset.add(Iris.PROVENANCE_GRAPH, subject, predicate, object);
    }

    private static Node time(Instant instant) {
        return NodeFactory.createLiteralDT(instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }
}
