package org.unres.serve.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.graph.Work;
import org.unres.serve.lookup.CurrentNetwork;
import org.unres.serve.lookup.DisplayNumber;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.view.View;

/** The page {@code /network} without parameters: communities and the most cited works. */
record NetworkOverview(String works, String edges, List<NamedLink> most, List<Group> communities, int further, int mainPath)
        implements View {
    private static final int MOST = 30;
    private static final int COMMUNITIES = 40;
    private static final int NAMED = 5;
    private static final int FIRST_YEAR = 1945;
    private static final int BAR = 2;
    private static final int HIGHEST = 24;

    /** A community: how many works, of which years, and those of it that are cited most. */
    record Group(NamedLink name, int works, String years, List<Bar> bars, List<NamedLink> most) {}

    /** The works of a year, in the small picture of a community. */
    record Bar(int x, int y, int height) {}

    static NetworkOverview of(CurrentNetwork.Read read) {
        EdgesByWork edges = read.edges();
        List<Work> works = edges.network().works();
        List<NamedLink> most = IntStream.range(0, works.size()).boxed()
                .sorted(Comparator.comparingInt((Integer w) -> -edges.citations(w)).thenComparing(w -> w))
                .limit(MOST)
                .map(w -> NetworkPicture.centred(works.get(w)))
                .toList();
        return new NetworkOverview(DisplayNumber.of(works.size()), DisplayNumber.of(edges.network().edges().size()), most,
                read.communities().stream().limit(COMMUNITIES).map(c -> group(c, edges)).toList(),
                Math.max(0, read.communities().size() - COMMUNITIES), read.measures().mainPath().size());
    }

    private static Group group(CurrentNetwork.NamedCommunity named, EdgesByWork edges) {
        CitationNetwork network = edges.network();
        List<Integer> works = named.community().works();
        return new Group(new NamedLink(name(named), address(named)), works.size(), named.community().years(network),
                bars(works, network),
                works.stream().limit(NAMED).map(w -> NetworkPicture.centred(network.works().get(w))).toList());
    }

    /** "7: nuclear, weapons, disarmament". */
    static String name(CurrentNetwork.NamedCommunity named) {
        return named.community().number() + (named.words().isEmpty() ? "" : ": " + String.join(", ", named.words()));
    }

    static String address(CurrentNetwork.NamedCommunity named) {
        return NetworkPage.PATH + "?community=" + named.community().number();
    }

    private static List<Bar> bars(List<Integer> works, CitationNetwork network) {
        Map<Integer, Integer> counts = new TreeMap<>();
        works.stream().flatMapToInt(w -> network.works().get(w).year().stream()).filter(y -> y >= FIRST_YEAR)
                .forEach(y -> counts.merge(y, 1, Integer::sum));
        int highest = counts.values().stream().max(Comparator.naturalOrder()).orElse(1);
        return counts.entrySet().stream().map(e -> {
            int height = Math.max(1, HIGHEST * e.getValue() / highest);
            return new Bar((e.getKey() - FIRST_YEAR) * BAR, HIGHEST - height, height);
        }).toList();
    }

    @Override
    public String title() {
        return "Citation network";
    }
}
