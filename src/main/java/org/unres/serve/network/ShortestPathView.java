package org.unres.serve.network;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.graph.Work;
import org.unres.network.measures.ShortestPath;
import org.unres.serve.http.WebException;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.StoreReader;

/**
 * A shortest path between two works: its steps, each with the first citing sentence.
 *
 * @param missing why there is no path, or empty
 */
record ShortestPathView(List<Step> steps, String missing) {
    /** One work cites the next. */
    record Step(NamedLink from, NamedLink to, String relations, String href, List<SentencesPage.Sentence> sentence) {}

    static ShortestPathView none() {
        return new ShortestPathView(List.of(), "");
    }

    /** @throws WebException 404 where the other end is not in the network */
    static ShortestPathView of(EdgesByWork edges, int from, OptionalInt end, String asked, StoreReader graphs) {
        int to = end.orElseThrow(() -> WebException.notFound("Nothing that cites or is cited is called \""
                + asked.substring(0, Math.min(100, asked.length())) + "\"."));
        List<Integer> works = found(edges, from, to);
        List<Step> steps = graphs.read(triples -> {
            List<Step> all = new ArrayList<>();
            for (int i = 1; i < works.size(); i++) {
                all.add(step(edges, works.get(i - 1), works.get(i), new Labels(triples)));
            }
            return all;
        });
        return new ShortestPathView(steps,
                !works.isEmpty() ? "" : "No citation leads from one work to the other in any number of steps.");
    }

    private static List<Integer> found(EdgesByWork edges, int from, int to) {
        List<Integer> along = ShortestPath.along(edges, from, to).works();
        List<Integer> back = along.isEmpty() ? ShortestPath.along(edges, to, from).works() : along;
        return back.isEmpty() ? ShortestPath.between(edges, from, to).works() : back;
    }

    private static Step step(EdgesByWork edges, int a, int b, Labels labels) {
        List<CitationEdge> forth = edges.between(a, b);
        List<CitationEdge> taken = forth.isEmpty() ? edges.between(b, a) : forth;
        Work citing = edges.network().works().get(taken.getFirst().citing());
        Work cited = edges.network().works().get(taken.getFirst().cited());
        return new Step(NetworkPicture.linked(citing), NetworkPicture.linked(cited),
                taken.stream().map(e -> e.relation().term()).collect(Collectors.joining(", ")),
                SentencesPage.address(citing.id(), cited.id()),
                SentencesPage.sentences(node(citing), node(cited), labels).stream().limit(1).toList());
    }

    private static Node node(Work work) {
        return Address.iri(work.id()).orElseThrow();
    }
}
