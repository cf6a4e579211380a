package org.unres.store.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.unres.rdf.Iris;
import org.unres.store.dataset.BundledGraph;
import org.unres.vocabulary.Prov;
import org.unres.vocabulary.Unres;

/**
 * Maintains {@code graph/links}: predecessors and newest members of series, and the resolutions that adopted drafts. What
 * {@code authority/links.ttl} states is not repeated. The caller holds the transaction.
 */
public final class Lineage {
    private final DatasetGraph dataset;
    private final Map<String, Map<String, String>> citations = new HashMap<>();
    private final Set<Triple> wanted = new LinkedHashSet<>();

    private Lineage(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Finds all links among these documents anew and writes what differs; whether anything did. */
    public static boolean refresh(DatasetGraph dataset, Collection<LineageRecord> records) {
        Lineage lineage = new Lineage(dataset);
        List<SeriesMember> titled = records.stream().flatMap(r -> r.titled().stream()).toList();
        records.forEach(r -> r.titled().ifPresent(t -> lineage.citations.put(t.symbol().value(), r.citations())));
        List<LineageLink> series = SeriesLinks.of(titled);
        series.forEach(l -> lineage.add(l, Unres.CONTINUES, "continues"));
        NewestInSeries.of(series, titled)
                .forEach((older, newest) -> lineage.add(Iris.id(older), Unres.NEWEST_IN_SERIES, Iris.id(newest)));
        LineageTexts texts = new LineageTexts(dataset);
        new DraftLinks(titled, r -> texts.paragraphs(r.symbol().value(), r.symbol().value())).of(drafts(records, texts))
                .forEach(l -> lineage.add(l, Unres.ADOPTED_AS, "adopted-as"));
        return lineage.write();
    }

    private static List<DraftLinks.Draft> drafts(Collection<LineageRecord> records, LineageTexts texts) {
        List<DraftLinks.Draft> drafts = new ArrayList<>();
        for (LineageRecord record : records) {
            String host = record.titled().map(t -> t.symbol().value()).orElse("");
            DraftLinks.withoutTexts(record).forEach(d -> drafts.add(d.with(texts.paragraphs(host, d.id()))));
        }
        return drafts;
    }

    private void add(LineageLink link, Node property, String name) {
        Node from = Iris.id(link.from());
        Node to = Iris.id(link.to());
        Node node = Iris.id(link.from() + "/link/" + name);
        add(from, property, to);
        add(from, Unres.HAS_LINK, node);
        add(node, RDF.type.asNode(), Unres.LINK);
        add(node, Unres.LINKS_TO, to);
        add(node, Unres.MATCHED_RULE, Iris.rule(link.rule().label()));
        String sure = String.valueOf(link.rule().confidence());
        add(node, Unres.CONFIDENCE, NodeFactory.createLiteralDT(sure, XSDDatatype.XSDdecimal));
        link.cited().flatMap(cited -> citation(link.from(), cited)).ifPresent(c -> add(node, Prov.WAS_DERIVED_FROM, c));
    }

    private void add(Node subject, Node property, Node object) {
        wanted.add(Triple.create(subject, property, object));
    }

    // The first place in the newer document that cites the older one, or the whole of which it is a part.
    private Optional<Node> citation(String from, String cited) {
        return Optional.ofNullable(citations.getOrDefault(from, Map.of()).get(cited)).map(Iris::id);
    }

    private boolean write() {
        Set<Triple> stale = new HashSet<>();
        dataset.find(Iris.LINKS_GRAPH, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> stale.add(q.asTriple()));
        Set<Triple> fresh = new LinkedHashSet<>(wanted);
        fresh.removeAll(stale);
        Graph curated = BundledGraph.LINK_GRAPH.read();
        stale.removeIf(t -> wanted.contains(t) || curated.contains(t));
        stale.forEach(t -> dataset.delete(Quad.create(Iris.LINKS_GRAPH, t)));
        fresh.forEach(t -> dataset.add(Quad.create(Iris.LINKS_GRAPH, t)));
        return !stale.isEmpty() || !fresh.isEmpty();
    }
}
