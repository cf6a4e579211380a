package org.unres.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.CountedWork;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.graph.Work;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.Relations;
import org.unres.serve.lookup.Triples;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Eli;

/**
 * The documents that cite a thing, by relation, the newest first. A draft in a resolution counts as that resolution, and a
 * document counts once for each relation.
 */
public record CitingDocuments(Map<String, List<Citing>> relations) {
    private static final Comparator<Citing> NEWEST = Comparator.comparing(Citing::date).reversed().thenComparing(Citing::path);

    /**
     * A citing document.
     *
     * @param date of its adoption; empty where it is not known
     */
    public record Citing(String path, String name, String title, String date) {}

    /**
     * From the network for the works in it, from the store for parts and places of publication. Must be called in a transaction.
     */
    public static CitingDocuments of(Labels labels, Node cited, EdgesByWork network) {
        OptionalInt work = Address.path(cited).map(network::work).orElse(OptionalInt.empty());
        Map<String, List<Citing>> relations = new TreeMap<>();
        if (work.isPresent()) {
            List<Work> works = network.network().works();
            for (CitationEdge edge : network.to(work.getAsInt())) {
                relations.computeIfAbsent(edge.relation().term(), r -> new ArrayList<>()).add(citing(works.get(edge.citing())));
            }
        } else {
            stored(labels, cited).forEach((relation, documents) -> relations.put(relation, new ArrayList<>(documents.values())));
        }
        relations.values().forEach(citing -> citing.sort(NEWEST));
        return new CitingDocuments(relations);
    }

    private static Citing citing(Work work) {
        return new Citing(work.id(), work.label(), work.title(), work.date().map(Object::toString).orElse(""));
    }

    private static Map<String, Map<Node, Citing>> stored(Labels labels, Node cited) {
        Triples triples = labels.triples();
        CountedWork hosts = new CountedWork(triples.dataset());
        Map<String, Map<Node, Citing>> found = new HashMap<>();
        for (Node citation : triples.subjects(Cito.HAS_CITED_ENTITY, cited)) {
            Optional<Node> relation = triples.value(citation, Cito.HAS_CITATION_CHARACTERIZATION);
            Optional<Node> citing = triples.value(citation, Cito.HAS_CITING_ENTITY);
            if (relation.isPresent() && citing.isPresent()) {
                found.computeIfAbsent(Relations.name(relation.get()), r -> new HashMap<>())
                        .computeIfAbsent(hosts.of(citing.get()),
                                host -> new Citing(Address.path(host).orElse(""), labels.of(host),
                                        triples.words(host, Eli.TITLE).orElse(""),
                                        triples.words(host, Eli.DATE_DOCUMENT).orElse("")));
            }
        }
        return found;
    }

    /** The number of documents that cite it with any relation. */
    public long documents() {
        return relations.values().stream().flatMap(List::stream).map(Citing::path).distinct().count();
    }
}
