package org.unres.network.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.unres.model.Relation;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.Work;
import org.unres.network.graph.WorkPair;
import org.unres.network.measures.Ages;
import org.unres.network.measures.Neighbours;

/** The columns of works and edges, in the order of the exports. */
public final class Columns {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private final MeasuredNetwork measured;
    private final List<Work> works;

    private Columns(MeasuredNetwork measured) {
        this.measured = measured;
        works = measured.network().works();
    }

    /** Of works, by their index, without id and label, for which each format has its own place. */
    public static List<Column<Integer>> works(MeasuredNetwork measured) {
        Columns columns = new Columns(measured);
        List<Column<Integer>> all = new ArrayList<>(columns.facts());
        all.addAll(columns.degrees());
        all.addAll(columns.measures());
        return List.copyOf(all);
    }

    /** Of edges, by their index, without the two ends. */
    public static List<Column<Integer>> edges(MeasuredNetwork measured) {
        List<CitationEdge> edges = measured.network().edges();
        double[] weights = new Columns(measured).weights();
        return List.of(
                Column.text("relation", e -> edges.get(e).relation().term()),
                Column.whole("count", e -> edges.get(e).count()),
                new Column<>("searchPathWeight", Column.Type.DECIMAL, e -> decimal(weights[e])),
                Column.truth("onMainPath", e -> measured.mainPath().leads(edges.get(e).citing(), edges.get(e).cited())));
    }

    private List<Column<Integer>> facts() {
        return List.of(
                Column.text("kind", w -> works.get(w).kind().label()),
                Column.text("symbol", w -> works.get(w).symbol()),
                Column.text("title", w -> works.get(w).title()),
                Column.text("date", w -> works.get(w).date().map(Object::toString).orElse("")),
                new Column<>("year", Column.Type.WHOLE,
                        w -> works.get(w).year().isPresent() ? String.valueOf(works.get(w).year().getAsInt()) : ""),
                Column.text("organ", w -> works.get(w).organ()),
                Column.truth("read", w -> works.get(w).read()));
    }

    private List<Column<Integer>> degrees() {
        CitationNetwork network = measured.network();
        List<Column<Integer>> columns = new ArrayList<>();
        columns.add(Column.whole("citing", w -> network.citedBy(w).length));
        columns.add(Column.whole("citedBy", w -> network.citing(w).length));
        for (Relation relation : Relation.values()) {
            columns.add(Column.whole("citedBy." + relation.term(), w -> measured.citedBy().count(w, relation)));
        }
        return columns;
    }

    private List<Column<Integer>> measures() {
        return List.of(
                decimals("pageRank", w -> OptionalDouble.of(measured.pageRank(w))),
                decimals("hub", w -> OptionalDouble.of(measured.hits().hubs()[w])),
                decimals("authority", w -> OptionalDouble.of(measured.hits().authorities()[w])),
                decimals("ageOfCited", w -> Ages.ofCited(measured.network(), w)),
                decimals("halfLife", w -> Ages.halfLife(measured.network(), w)),
                Column.whole("community", w -> measured.communities().of()[w]),
                Column.whole("placeOnMainPath", w -> measured.mainPath().place(w)),
                Column.text("cocited", w -> neighbours(measured.cocited(w))),
                Column.text("coupled", w -> neighbours(measured.coupled(w))));
    }

    private interface Measure {
        OptionalDouble of(int work);
    }

    private static Column<Integer> decimals(String name, Measure measure) {
        return new Column<>(name, Column.Type.DECIMAL, w -> {
            OptionalDouble value = measure.of(w);
            return value.isPresent() ? decimal(value.getAsDouble()) : "";
        });
    }

    /** With six digits: the measures are no more exact. */
    public static String decimal(double value) {
        return String.valueOf(BigDecimal.valueOf(value).round(SIX_DIGITS).doubleValue());
    }

    // Neither ids nor numbers hold spaces.
    private String neighbours(List<Neighbours.Neighbour> neighbours) {
        return neighbours.stream().map(n -> works.get(n.work()).id() + "=" + n.common()).collect(Collectors.joining(" "));
    }

    // An edge has the weight of its pair; both are in the same order.
    private double[] weights() {
        List<CitationEdge> edges = measured.network().edges();
        List<WorkPair> pairs = measured.network().pairs();
        double[] weights = new double[edges.size()];
        int pair = 0;
        for (int e = 0; e < weights.length; e++) {
            while (pairs.get(pair).citing() != edges.get(e).citing() || pairs.get(pair).cited() != edges.get(e).cited()) {
                pair++;
            }
            weights[e] = measured.mainPath().weights()[pair];
        }
        return weights;
    }
}
