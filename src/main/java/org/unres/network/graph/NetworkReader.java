package org.unres.network.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unres.model.Relation;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Unres;

/**
 * Reads the network from the citation nodes of a store: a pass over the index for each of the three properties that make a
 * citation, then what is known of each work. The other quads, nine of ten, are not touched.
 */
final class NetworkReader {
    /** A citation in the graph of the text that it was taken from. */
    private record Place(Node graph, Node citation) {}

    /** A citation of one work: two volumes of one treaty in one footnote are one. */
    private record Once(Place place, Node cited) {}

    private record Link(Node citing, Node cited, Relation relation) {}

    private final DatasetGraph dataset;
    private final CountedWork hosts;
    private final Map<Place, Node> citing = new HashMap<>();
    private final Map<Place, Relation> relations = new HashMap<>();
    private final Map<Link, Integer> counts = new HashMap<>();

    NetworkReader(DatasetGraph dataset) {
        this.dataset = dataset;
        this.hosts = new CountedWork(dataset);
    }

    CitationNetwork read() {
        each(Cito.HAS_CITING_ENTITY, q -> citing.put(place(q), q.getObject()));
        Set<Node> graphs = TextGraphs.oneEach(citing.keySet().stream().map(Place::graph));
        citing.keySet().removeIf(p -> !graphs.contains(p.graph()));
        each(Cito.HAS_CITATION_CHARACTERIZATION, q -> relations.put(place(q), relation(q.getObject())));
        Set<Once> seen = new HashSet<>();
        each(Cito.HAS_CITED_ENTITY, q -> count(q, seen));
        return network(new WorkReader(dataset));
    }

    private void each(Node property, Consumer<Quad> take) {
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (quad.getObject().isURI()) {
                take.accept(quad);
            }
        }
    }

    private static Place place(Quad quad) {
        return new Place(quad.getGraph(), quad.getSubject());
    }

    private static Relation relation(Node property) {
        String uri = property.getURI();
        return uri.startsWith(Unres.NS)
                ? Relation.of(uri.substring(Unres.NS.length())).orElse(Relation.CITES)
                : Relation.CITES;
    }

    private void count(Quad quad, Set<Once> seen) {
        Place place = place(quad);
        Node from = citing.get(place);
        Node to = hosts.of(quad.getObject());
        if (from == null || !isData(from) || !isData(to) || !seen.add(new Once(place, to))) {
            return;
        }
        Node host = hosts.of(from);
        if (!host.equals(to)) {
            counts.merge(new Link(host, to, relations.getOrDefault(place, Relation.CITES)), 1, Integer::sum);
        }
    }

    private static boolean isData(Node node) {
        return node.getURI().startsWith(Iris.ID);
    }

    private CitationNetwork network(WorkReader reader) {
        Set<String> iris = new TreeSet<>();
        reader.read().forEach(n -> iris.add(n.getURI()));
        counts.keySet().forEach(l -> {
            iris.add(l.citing().getURI());
            iris.add(l.cited().getURI());
        });
        Map<String, Integer> index = new HashMap<>();
        List<Work> works = new ArrayList<>(iris.size());
        for (String iri : iris) {
            index.put(iri, works.size());
            works.add(reader.work(iri));
        }
        return new CitationNetwork(works, edges(index));
    }

    private List<CitationEdge> edges(Map<String, Integer> index) {
        List<CitationEdge> edges = new ArrayList<>(counts.size());
        counts.forEach((link, count) -> edges.add(new CitationEdge(
                index.get(link.citing().getURI()), index.get(link.cited().getURI()), link.relation(), count)));
        edges.sort(Comparator.comparingInt(CitationEdge::citing)
                .thenComparingInt(CitationEdge::cited)
                .thenComparing(CitationEdge::relation));
        return edges;
    }
}
