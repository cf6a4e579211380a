package org.unres.serve.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unres.model.Relation;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.Work;

/**
 * The surroundings of a work as a picture: time from left to right, a lane for each organ, a dot for each work, an arc for each
 * citation, and below what the lines mean. The same surroundings give the same picture.
 *
 * @param bottom where the lanes end
 */
record LineageChart(
        int width, int height, int bottom, List<Lane> lanes, List<TimeAxis.Tick> ticks, List<Arc> arcs, List<Dot> dots,
        List<Key> keys) {
    private static final int WIDTH = 1280;

    /** An organ's stripe, with its name in lines. */
    record Lane(List<TextLine> name, int y) {}

    /** Words at a place. */
    record TextLine(String text, int y) {}

    /**
     * A work.
     *
     * @param read whether its text was read: a full dot, and else a ring
     * @param label what stands beside it, at this place and from this side; empty where there is no room
     */
    record Dot(int work, int x, int y, int radius, String name, int citations, String href, String title, boolean read,
            boolean focus,
            boolean marked, String label, int labelX, String anchor) {
        Dot labelled(String words, int at, String side) {
            return new Dot(work, x, y, radius, name, citations, href, title, read, focus, marked, words, at, side);
        }

        /** The square around a marked work. */
        public int side() {
            return 2 * radius + 8;
        }

        public int left() {
            return x - radius - 4;
        }

        public int top() {
            return y - radius - 4;
        }
    }

    /** A citation, from the work that cites. */
    record Arc(String path, String relation, RelationStyle style, String href, String title) {}

    /** A relation of the legend, with how many lines are of it. */
    record Key(String relation, RelationStyle style, int count, int x, int y) {
        private static final int IN_A_ROW = 5;
        private static final int WIDE = 240;
        private static final int HIGH = 20;
        private static final int LINE = 40;

        public int end() {
            return x + LINE;
        }

        public int words() {
            return x + LINE + LaneLayout.GAP;
        }
    }

    static LineageChart of(NetworkPicture picture) {
        LaneLayout layout = new LaneLayout(picture, WIDTH);
        List<Key> keys = keys(picture.drawn(), layout.bottom() + 2 * LaneLayout.GAP);
        int height = layout.bottom() + 4 * LaneLayout.GAP + Key.HIGH * ((keys.size() + Key.IN_A_ROW - 1) / Key.IN_A_ROW);
        return new LineageChart(WIDTH, height, layout.bottom(), layout.lanes(), layout.ticks(),
                arcs(picture.drawn(), layout.dots(), picture.edges().network().works()),
                DotLabels.beside(List.copyOf(layout.dots().values()), WIDTH), keys);
    }

    // Several citations between the same two lie beside each other.
    private static List<Arc> arcs(List<CitationEdge> drawn, Map<Integer, Dot> dots, List<Work> works) {
        Map<Long, Integer> lines = new HashMap<>();
        return drawn.stream().map(e -> {
            int beside = lines.merge((long) e.citing() << Integer.SIZE | e.cited(), 1, Integer::sum) - 1;
            Dot from = dots.get(e.citing());
            Dot to = dots.get(e.cited());
            return new Arc(curve(from, to, beside), e.relation().term(), RelationStyle.of(e.relation()),
                    SentencesPage.address(works.get(e.citing()).id(), works.get(e.cited()).id()),
                    from.name() + " " + e.relation().term() + " " + to.name());
        }).toList();
    }

    private static String curve(Dot from, Dot to, int beside) {
        double bend = 0.12 + 0.06 * beside;
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double side = dx < 0 ? 1 : -1;
        long x = Math.round((from.x() + to.x()) / 2.0 - side * dy * bend);
        long y = Math.max(LaneLayout.TOP / 2 - LaneLayout.GAP * beside, Math.round((from.y() + to.y()) / 2.0 + side * dx * bend));
        return "M" + from.x() + " " + from.y() + " Q" + x + " " + y + " " + to.x() + " " + to.y();
    }

    private static List<Key> keys(List<CitationEdge> drawn, int y) {
        Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
        drawn.forEach(e -> counts.merge(e.relation(), 1, Integer::sum));
        List<Key> keys = new ArrayList<>();
        counts.forEach((relation, count) -> keys.add(new Key(relation.term(), RelationStyle.of(relation), count,
                LaneLayout.GAP + keys.size() % Key.IN_A_ROW * Key.WIDE, y + keys.size() / Key.IN_A_ROW * Key.HIGH)));
        return keys;
    }
}
