package org.unres.serve.network;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.unres.model.Relation;
import org.unres.network.StoredMeasures;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.measures.Neighbours;
import org.unres.serve.lookup.CurrentNetwork;
import org.unres.serve.lookup.DisplayNumber;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Relations;

/**
 * The network measures of a work: "cited by 12", "PageRank 0.0019, 41st of 19,472", its community, its neighbours, and
 * when that was computed.
 *
 * @param rows none for what is not in the network
 */
public record MeasuresView(List<Row> rows, List<Near> cocited, List<Near> coupled, String computed) {
    /** A measure with its value; a link where there is more to see. */
    record Row(String name, NamedLink value) {}

    /** A neighbour, and how many works the two have in common. */
    record Near(NamedLink work, int common) {}

    public static MeasuresView of(CurrentNetwork.Read read, String id) {
        OptionalInt index = read.edges().work(id);
        if (index.isEmpty()) {
            return none();
        }
        int work = index.getAsInt();
        return new MeasuresView(rows(read, work), near(read, Neighbours.cocited(read.edges().network(), work)),
                near(read, Neighbours.coupled(read.edges().network(), work)), computed(read.measures()));
    }

    static MeasuresView none() {
        return new MeasuresView(List.of(), List.of(), List.of(), "");
    }

    /** Whether there is anything to say. */
    public boolean known() {
        return !rows.isEmpty();
    }

    private static List<Row> rows(CurrentNetwork.Read read, int work) {
        StoredMeasures measures = read.measures();
        List<Row> rows = new ArrayList<>(List.of(
                row("Cited by", citedBy(read.edges(), work)),
                row("Cites", works(read.edges().cited(work)))));
        measures.pageRank(work)
                .ifPresent(rank -> rows.add(row("PageRank", String.format(Locale.ROOT, "%.2g", rank) + ranks(read, work))));
        measures.ageOfCited(work).ifPresent(age -> rows.add(row("Age of what it cites", years(age) + " (median)")));
        measures.halfLife(work).ifPresent(age -> rows.add(row("Half-life", "half of what cites it came within " + years(age))));
        read.communities().stream().filter(c -> c.community().number() == measures.community(work)).findFirst()
                .ifPresent(
                        c -> rows.add(new Row("Community", new NamedLink(NetworkOverview.name(c), NetworkOverview.address(c)))));
        measures.placeOnMainPath(work).ifPresent(place -> rows.add(new Row("Main path", new NamedLink(
                ordinal(place) + " of " + measures.mainPath().size() + ", the oldest first", NetworkPage.PATH + "?path=main"))));
        return rows;
    }

    private static Row row(String name, String value) {
        return new Row(name, new NamedLink(value, ""));
    }

    private static String citedBy(EdgesByWork edges, int work) {
        Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
        edges.to(work).forEach(e -> counts.merge(e.relation(), 1, Integer::sum));
        return works(edges.citations(work)) + (counts.isEmpty() ? "" : ": " + counts.entrySet().stream()
                .sorted(Map.Entry.<Relation, Integer>comparingByValue().reversed())
                .map(e -> Relations.words(e.getKey().term()) + " " + e.getValue()).collect(Collectors.joining(", ")));
    }

    private static String ranks(CurrentNetwork.Read read, int work) {
        return read.standings().of(work).stream()
                .map(place -> ", " + ordinal(place.rank()) + " of " + DisplayNumber.of(place.of()) + " " + place.group())
                .collect(Collectors.joining());
    }

    private static String ordinal(int number) {
        int last = number % 10;
        boolean teen = number / 10 % 10 == 1;
        String ending = teen || last == 0 || last > 3 ? "th" : List.of("st", "nd", "rd").get(last - 1);
        return String.format(Locale.ROOT, "%,d%s", number, ending);
    }

    private static String works(int count) {
        return DisplayNumber.of(count) + (count == 1 ? " work" : " works");
    }

    private static String years(double years) {
        String number = years == Math.rint(years) ? String.valueOf((long) years) : String.valueOf(years);
        return number + (years == 1 ? " year" : " years");
    }

    private static List<Near> near(CurrentNetwork.Read read, List<Neighbours.Neighbour> neighbours) {
        return neighbours.stream()
                .map(n -> new Near(NetworkPicture.linked(read.edges().network().works().get(n.work())), n.common())).toList();
    }

    private static String computed(StoredMeasures measures) {
        return measures.run().map(run -> "Measured at " + DateTimeFormatter.ISO_INSTANT.format(run.time()) + " by unres "
                + run.program().substring(run.program().lastIndexOf('/') + 1))
                .orElse("Measured by this server, as the store keeps no measures");
    }
}
