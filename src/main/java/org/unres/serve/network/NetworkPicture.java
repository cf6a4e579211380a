package org.unres.serve.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.graph.Work;
import org.unres.network.measures.Surroundings;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.NamedLink;

/**
 * What a page of the network shows, as a picture and as a table.
 *
 * @param drawn the citations that the picture draws and the table lists; {@link Surroundings#edges} are all among its works
 * @param centred whether the focus stands in the middle of all, and is not just the first
 */
record NetworkPicture(EdgesByWork edges, Surroundings shown, List<CitationEdge> drawn, SymbolList marked, boolean centred) {
    /**
     * A work in the table.
     *
     * @param steps from the focus
     * @param ties to works nearer the focus, and to those as near that it cites
     */
    record Row(NamedLink work, boolean marked, String title, String date, String organ, int steps, int citations,
            List<NamedLink> ties, String centre) {}

    /** How many citations among its works a picture leaves out. */
    int undrawn() {
        return shown.edges().size() - drawn.size();
    }

    boolean isMiddle(int work) {
        return centred && work == shown.focus();
    }

    LineageChart chart() {
        return LineageChart.of(this);
    }

    List<Row> rows() {
        Map<Integer, List<CitationEdge>> ties = new HashMap<>();
        drawn.forEach(e -> ties.computeIfAbsent(farther(e), w -> new ArrayList<>()).add(e));
        List<Row> rows = new ArrayList<>();
        shown.distances().forEach((w, distance) -> {
            Work work = edges.network().works().get(w);
            List<NamedLink> tied = ties.getOrDefault(w, List.of()).stream().map(e -> tie(e, w)).toList();
            rows.add(new Row(linked(work), marked.works().contains(w), work.title(), date(work), work.organ(), distance,
                    edges.citations(w), tied,
                    focusOn(work)));
        });
        return rows;
    }

    private int farther(CitationEdge edge) {
        return shown.distances().get(edge.cited()) > shown.distances().get(edge.citing()) ? edge.cited() : edge.citing();
    }

    private NamedLink tie(CitationEdge edge, int work) {
        Work citing = edges.network().works().get(edge.citing());
        Work cited = edges.network().works().get(edge.cited());
        String relation = edge.relation().term();
        return new NamedLink(edge.citing() == work ? relation + " " + cited.label() : citing.label() + " " + relation + " it",
                SentencesPage.address(citing.id(), cited.id()));
    }

    private static String date(Work work) {
        return work.date().map(Object::toString).orElse(work.year().isPresent() ? String.valueOf(work.year().getAsInt()) : "");
    }

    static NamedLink linked(Work work) {
        return new NamedLink(work.label(), Address.PAGE + Address.encoded(work.id()));
    }

    /** A work with its title, and the address of the network around it. */
    static NamedLink centred(Work work) {
        return new NamedLink(work.label() + (work.title().isEmpty() ? "" : ": " + work.title()), focusOn(work));
    }

    static String focusOn(Work work) {
        return NetworkPage.PATH + "?focus=" + Address.query(work.id());
    }
}
