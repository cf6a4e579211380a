package org.unres.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.unres.network.CitationEdge;
import org.unres.network.CitationNetwork;
import org.unres.network.Community;
import org.unres.network.EdgesByWork;
import org.unres.network.Surroundings;
import org.unres.network.Way;
import org.unres.network.Work;

/**
 * The network around a work, {@code /network?focus=A/RES/74/175}, as a picture and as a table; with {@code to=}, the way to another.
 * {@code /network.svg} is the picture alone, {@code /network.csv} its edges.
 */
record NetworkPage(ReadNetwork network, Templates templates) implements WebHandler {
    static final String PATH = "/network";
    private static final int HIDDEN_NAMED = 30;
    private static final int COMMUNITIES = 40;
    private static final int NAMED = 5;

    /** What the page shows around a focus. */
    record NetworkView(NetworkQuestion question, Linked focus, LineageChart chart, List<Row> rows, int shown, int hidden,
            List<Linked> hiddenNames, List<Step> way, String noWay, String address, List<NetworkQuestion.Choice> relations,
            List<NetworkQuestion.Choice> directions, List<NetworkQuestion.Choice> depths) implements View {
        @Override
        public String title() {
            return "Network around " + focus.name();
        }

        public boolean hides() {
            return hidden > 0;
        }

        /** The years of the form, as they were given. */
        public String from() {
            return question.from().map(String::valueOf).orElse("");
        }

        public String until() {
            return question.until().map(String::valueOf).orElse("");
        }

        public String organ() {
            return question.organs().stream().sorted().collect(Collectors.joining(","));
        }
    }

    /** A work in the table, with how it is tied to what is shown. */
    record Row(Linked work, String title, String date, String organ, int distance, List<Tie> ties, String centre) {}

    /** A citation to or from the focus, by its relation, with the address of its sentences. */
    record Tie(String words, String href) {}

    /** A step of a way: the sentence by which one work cites the next. */
    record Step(Linked from, Linked to, String words, String href) {}

    /** A community: how many works, of which years, and those of it that are cited most. */
    record Group(int number, int works, String years, String href, List<Linked> most) {}

    /** The most cited works of a community, as a picture. */
    record CommunityView(int number, int works, String years, LineageChart chart, List<Row> rows, String hidden) implements View {
        @Override
        public String title() {
            return "Community " + number + " of the citation network";
        }
    }

    /** What the page shows before a focus is chosen. */
    record StartView(int works, int edges, List<Linked> most, List<Group> communities) implements View {
        @Override
        public String title() {
            return "Citation network";
        }
    }

    @Override
    public WebResponse answer(WebRequest request) {
        NetworkQuestion question = NetworkQuestion.of(request);
        EdgesByWork edges = network.get();
        if (request.parameter("community").isPresent()) {
            return WebResponse.html(templates.page("network-community", community(edges, request.parameter("community").get())));
        }
        if (question.focus().isEmpty()) {
            return WebResponse.html(templates.page("network-start", start(edges)));
        }
        int focus = index(edges, question.focus());
        Surroundings shown = Surroundings.of(edges, focus, question.wanted());
        String ending = request.after(PATH);
        return switch (ending) {
            case "" -> WebResponse.html(templates.page("network", view(question, edges, shown)));
            case ".svg" -> WebResponse.text("image/svg+xml", templates.part("network-svg", LineageChart.of(edges, shown)));
            case ".csv" -> WebResponse.text("text/csv;charset=utf-8", csv(edges.network(), shown));
            default -> NetworkFiles.of(ending.substring(1), shown.network(edges));
        };
    }

    private static int index(EdgesByWork edges, String id) {
        OptionalInt index = edges.work(id);
        return index.orElseThrow(() -> WebException.notFound("Nothing that cites or is cited is called \""
                + id.substring(0, Math.min(100, id.length())) + "\"."));
    }

    private StartView start(EdgesByWork edges) {
        List<Work> works = edges.network().works();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            order.add(i);
        }
        List<Linked> most = order.stream()
                .sorted(Comparator.comparingInt((Integer w) -> -edges.citations(w)).thenComparing(w -> w))
                .limit(HIDDEN_NAMED)
                .map(w -> named(works.get(w)))
                .toList();
        return new StartView(works.size(), edges.network().edges().size(), most, groups(edges));
    }

    private List<Group> groups(EdgesByWork edges) {
        return network.communities().stream()
                .limit(COMMUNITIES)
                .map(c -> new Group(c.number(), c.works().size(), c.years(edges.network()), PATH + "?community=" + c.number(),
                        c.works().stream().limit(NAMED).map(w -> named(edges.network().works().get(w))).toList()))
                .toList();
    }

    private CommunityView community(EdgesByWork edges, String number) {
        Community community = network.communities().stream().filter(c -> String.valueOf(c.number()).equals(number)).findFirst()
                .orElseThrow(() -> WebException.notFound("There is no community of this number."));
        Surroundings shown = Surroundings.of(edges, community);
        return new CommunityView(community.number(), community.works().size(), community.years(edges.network()),
                LineageChart.of(edges, shown), rows(edges.network(), shown),
                shown.hidden().isEmpty() ? "" : shown.hidden().size() + " more, cited less, are hidden.");
    }

    private static Linked named(Work work) {
        return new Linked(work.label() + (work.title().isEmpty() ? "" : ": " + work.title()), focusOn(work));
    }

    private static NetworkView view(NetworkQuestion question, EdgesByWork edges, Surroundings shown) {
        List<Work> works = edges.network().works();
        List<Step> way = question.to().isEmpty() ? List.of() : way(edges, shown.focus(), index(edges, question.to()));
        return new NetworkView(question, linked(works.get(shown.focus())), LineageChart.of(edges, shown), rows(edges.network(), shown),
                shown.distances().size(), shown.hidden().size(),
                shown.hidden().stream().limit(HIDDEN_NAMED).map(w -> new Linked(works.get(w).label(), focusOn(works.get(w)))).toList(),
                way, !question.to().isEmpty() && way.isEmpty() ? "No citation leads from one to the other, however many steps one takes." : "",
                question.address(), question.choices().toList(), choices(List.of("both", "cited", "citing"), question.direction()),
                choices(List.of("1", "2", "3"), String.valueOf(question.depth())));
    }

    private static List<NetworkQuestion.Choice> choices(List<String> names, String chosen) {
        return names.stream().map(n -> new NetworkQuestion.Choice(n, n.equals(chosen))).toList();
    }

    private static List<Row> rows(CitationNetwork network, Surroundings shown) {
        Map<Integer, List<CitationEdge>> ties = shown.edges().stream()
                .filter(e -> e.citing() == shown.focus() || e.cited() == shown.focus())
                .collect(Collectors.groupingBy(e -> e.citing() == shown.focus() ? e.cited() : e.citing()));
        List<Row> rows = new ArrayList<>();
        shown.distances().forEach((w, distance) -> {
            Work work = network.works().get(w);
            List<Tie> tied = ties.getOrDefault(w, List.of()).stream().map(e -> tie(e, network, shown.focus())).toList();
            rows.add(new Row(linked(work), work.title(), work.date().map(Object::toString)
                    .orElse(work.year().isPresent() ? String.valueOf(work.year().getAsInt()) : ""), work.organ(), distance, tied, focusOn(work)));
        });
        return rows;
    }

    private static Tie tie(CitationEdge edge, CitationNetwork network, int focus) {
        String direction = edge.citing() == focus ? "" : " it";
        return new Tie(edge.citing() == focus ? "is cited: " + edge.relation().term() : edge.relation().term() + direction,
                SentencesPage.address(network.works().get(edge.citing()).id(), network.works().get(edge.cited()).id()));
    }

    private static List<Step> way(EdgesByWork edges, int from, int to) {
        Way along = Way.along(edges, from, to);
        Way found = along.works().isEmpty() ? Way.along(edges, to, from) : along;
        List<Integer> works = found.works().isEmpty() ? Way.between(edges, from, to).works() : found.works();
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < works.size(); i++) {
            steps.add(step(edges, works.get(i - 1), works.get(i)));
        }
        return steps;
    }

    private static Step step(EdgesByWork edges, int a, int b) {
        List<CitationEdge> forth = edges.between(a, b);
        List<CitationEdge> taken = forth.isEmpty() ? edges.between(b, a) : forth;
        Work citing = edges.network().works().get(taken.getFirst().citing());
        Work cited = edges.network().works().get(taken.getFirst().cited());
        return new Step(linked(citing), linked(cited), taken.stream().map(e -> e.relation().term()).collect(Collectors.joining(", ")),
                SentencesPage.address(citing.id(), cited.id()));
    }

    private static Linked linked(Work work) {
        return new Linked(work.label(), Address.PAGE + Address.encoded(work.id()));
    }

    private static String focusOn(Work work) {
        return PATH + "?focus=" + Address.query(work.id());
    }

    private static String csv(CitationNetwork network, Surroundings shown) {
        StringBuilder csv = new StringBuilder("citing,cited,relation,count\r\n");
        shown.edges().forEach(e -> csv.append(Csv.cell(network.works().get(e.citing()).id())).append(',')
                .append(Csv.cell(network.works().get(e.cited()).id())).append(',').append(e.relation().term()).append(',')
                .append(e.count()).append("\r\n"));
        return csv.toString();
    }
}
