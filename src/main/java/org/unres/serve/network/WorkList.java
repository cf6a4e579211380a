package org.unres.serve.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.graph.Work;
import org.unres.network.measures.Surroundings;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebRequest;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.CurrentNetwork;

/**
 * Works that a network page shows without a focus: a community, the main path, or a pasted list.
 *
 * @param name "Community 7: nuclear, weapons, disarmament"
 * @param says what they are, a sentence or two
 * @param address its part of the query string: "community=7"
 * @param works indexes, those to show first at the beginning
 * @param most how many are shown
 * @param chain whether only the citations from one work to the one before it are drawn
 * @param all whether all citations among them are drawn, however many these are
 * @param list the symbols as they were pasted
 */
record WorkList(String name, String says, String address, List<Integer> works, int most, boolean chain, boolean all,
        SymbolList list) {
    private static final int LEGIBLE = 60;
    private static final int CITING = 12;
    private static final int LINES = 120;
    private static final int LATEST = 2;
    private static final String MAIN_PATH =
            "The chain of citations over which most of the ways lead from works that nobody cites to works that cite "
                    + "nothing (Hummon and Doreian 1989; Batagelj 2003), the oldest first.";

    /** What is asked for, if it is one of these. */
    static Optional<WorkList> of(WebRequest request, CurrentNetwork.Read read) {
        Optional<String> list = request.parameter("list");
        if (list.isPresent()) {
            return Optional.of(pasted(SymbolList.of(list.get(), read.edges()), request));
        }
        if (request.parameter("path").isPresent()) {
            return Optional.of(mainPath(request.parameter("path").get(), read));
        }
        return request.parameter("community").map(number -> community(number, request, read));
    }

    private static WorkList pasted(SymbolList list, WebRequest request) {
        return new WorkList("The network among " + list.works().size() + " works", "",
                "list=" + Address.query(list.value()) + (NetworkRequest.of(request).among() ? "&ties=all" : ""),
                List.copyOf(list.works()), Surroundings.MOST, false, NetworkRequest.of(request).among(), list);
    }

    private static WorkList mainPath(String which, CurrentNetwork.Read read) {
        List<Integer> works = read.measures().mainPath();
        if (!which.equals("main") || works.isEmpty()) {
            throw WebException.notFound("There is no such path.");
        }
        return new WorkList("The main path", MAIN_PATH, "path=main", works, Surroundings.MOST, true, false, SymbolList.none());
    }

    private static WorkList community(String number, WebRequest request, CurrentNetwork.Read read) {
        CurrentNetwork.NamedCommunity found =
                read.communities().stream().filter(c -> String.valueOf(c.community().number()).equals(number)).findFirst()
                        .orElseThrow(() -> WebException.notFound("There is no community of this number."));
        NetworkRequest zoom = NetworkRequest.of(request);
        Predicate<Work> fits = zoom::fits;
        List<Integer> works =
                found.community().works().stream().filter(w -> fits.test(read.edges().network().works().get(w))).toList();
        String fitting =
                works.size() < found.community().works().size() ? "; " + works.size() + " of them are of what is asked for" : "";
        String chosen =
                works.size() > LEGIBLE ? " Shown are those that are cited most, and the " + CITING + " that cite most." : "";
        if (works.size() > LEGIBLE) {
            works = withCiting(works, read.edges());
        }
        String name = "Community " + NetworkOverview.name(found);
        return new WorkList(name, found.community().works().size() + " works, " + found.community().years(read.edges().network())
                + fitting + "." + chosen,
                "community=" + number + zoom.zoom(), works, LEGIBLE, false, zoom.among(), SymbolList.none());
    }

    // Those that are cited most seldom cite each other: some that cite them show what they have in common.
    private static List<Integer> withCiting(List<Integer> mostCited, EdgesByWork edges) {
        Stream<Integer> citing = mostCited.stream().skip(LEGIBLE - CITING)
                .sorted(Comparator.comparingInt((Integer w) -> -edges.cited(w)).thenComparing(w -> w)).limit(CITING);
        return Stream.of(mostCited.stream().limit(LEGIBLE - CITING), citing, mostCited.stream()).flatMap(s -> s).distinct()
                .toList();
    }

    /** @throws WebException 404 where there is nothing to draw */
    NetworkPicture picture(EdgesByWork edges) {
        if (works.isEmpty()) {
            throw WebException.notFound("None of these is in the network.");
        }
        Surroundings shown = Surroundings.among(edges, works, most);
        return new NetworkPicture(edges, shown, drawn(shown, edges), SymbolList.none(), false);
    }

    private List<CitationEdge> drawn(Surroundings shown, EdgesByWork edges) {
        if (chain) {
            return chain(shown);
        }
        return all || shown.edges().size() <= LINES ? shown.edges() : shown.latest(edges, LATEST);
    }

    private List<CitationEdge> chain(Surroundings shown) {
        Set<List<Integer>> links = IntStream.range(1, works.size()).mapToObj(i -> List.of(works.get(i), works.get(i - 1)))
                .collect(Collectors.toSet());
        return shown.edges().stream().filter(e -> links.contains(List.of(e.citing(), e.cited()))).toList();
    }
}
