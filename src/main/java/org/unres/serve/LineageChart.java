package org.unres.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unres.model.Relation;
import org.unres.network.CitationEdge;
import org.unres.network.EdgesByWork;
import org.unres.network.Surroundings;
import org.unres.network.Work;

/**
 * The surroundings of a work as a picture: time from left to right, a lane for each organ, a dot for each work, an arc for each
 * citation, and below what the lines mean. The same surroundings give the same picture.
 *
 * @param bottom where the lanes end
 */
record LineageChart(
        int width, int height, int bottom, List<Lane> lanes, List<TimeAxis.Tick> ticks, List<Arc> arcs, List<Dot> dots, List<Key> keys) {
    private static final int WIDTH = 1280;
    private static final int LEFT = 200;
    private static final int RIGHT = 120;
    private static final int TOP = 30;
    private static final int GAP = 10;
    private static final int ALL_NAMED = 60;
    private static final int NAMED_ROW = 17;
    private static final int BARE_ROW = 11;
    private static final int MOST_ROWS = 24;
    private static final int LARGEST = 8;

    /** An organ's stripe, with its name in lines. */
    record Lane(List<Words> name, int y) {}

    /** Words at a place. */
    record Words(String text, int y) {}

    /**
     * A work.
     *
     * @param read whether its text was read: a full dot, and else a ring
     * @param label what stands beside it, at this place and from this side; empty where there is no room
     */
    record Dot(int work, int x, int y, int radius, String name, int citations, String href, String title, boolean read, boolean focus,
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
            return x + LINE + GAP;
        }
    }

    /**
     * @param drawn the citations that are drawn
     * @param marked works by index
     */
    static LineageChart of(EdgesByWork edges, Surroundings shown, List<CitationEdge> drawn, Set<Integer> marked) {
        List<Work> works = edges.network().works();
        Map<String, List<Integer>> byLane = new TreeMap<>(Comparator.comparing((String lane) -> lane.startsWith("(")).thenComparing(l -> l));
        shown.distances().keySet().forEach(w -> byLane.computeIfAbsent(lane(works.get(w)), l -> new ArrayList<>()).add(w));
        TimeAxis axis = TimeAxis.of(shown.distances().keySet().stream().map(works::get).toList(), LEFT, WIDTH - RIGHT);
        boolean named = shown.distances().size() <= ALL_NAMED;
        int row = named ? NAMED_ROW : BARE_ROW;
        List<Lane> lanes = new ArrayList<>();
        Map<Integer, Dot> dots = new TreeMap<>();
        int y = TOP;
        for (Map.Entry<String, List<Integer>> lane : byLane.entrySet()) {
            LaneRows rows = new LaneRows(named ? ALL_NAMED : MOST_ROWS);
            for (int w : inTime(lane.getValue(), works, axis)) {
                boolean focus = w == shown.focus();
                int radius = radius(edges.citations(w));
                LaneRows.Place place = place(rows, axis.x(works.get(w)), radius, named || focus ? DotLabels.width(works.get(w).label()) : 0);
                dots.put(w, dot(w, works.get(w), place.x(), y + GAP + place.row() * row, radius, edges.citations(w), focus, marked.contains(w)));
            }
            List<Words> name = LaneName.lines(lane.getKey(), y + GAP);
            lanes.add(new Lane(name, y));
            y += Math.max(rows.count() * row, name.size() * LaneName.LINE) + GAP;
        }
        List<Key> keys = keys(drawn, y + 2 * GAP);
        return new LineageChart(WIDTH, y + 4 * GAP + Key.HIGH * ((keys.size() + Key.IN_A_ROW - 1) / Key.IN_A_ROW), y, lanes, axis.ticks(),
                arcs(drawn, dots, works), DotLabels.beside(List.copyOf(dots.values()), WIDTH), keys);
    }

    private static String lane(Work work) {
        return work.organ().isEmpty() ? "(" + work.kind().label() + ")" : work.organ();
    }

    private static List<Integer> inTime(List<Integer> members, List<Work> works, TimeAxis axis) {
        return members.stream().sorted(Comparator.comparingInt((Integer w) -> axis.x(works.get(w))).thenComparing(w -> w)).toList();
    }

    private static int radius(int citations) {
        return (int) Math.min(LARGEST, 3 + Math.sqrt(citations) / 4);
    }

    // Beyond the right end the name stands at the left.
    private static LaneRows.Place place(LaneRows rows, int x, int radius, int name) {
        int room = name == 0 ? 0 : name + GAP;
        boolean turned = x + radius + room > WIDTH;
        return rows.place(x, radius + 1 + (turned ? room : 0), radius + 1 + (turned ? 0 : room));
    }

    private static Dot dot(int index, Work work, int x, int y, int radius, int citations, boolean focus, boolean marked) {
        String year = work.year().isPresent() ? " (" + work.year().getAsInt() + ")" : "";
        String title = work.label() + year + (work.title().isEmpty() ? "" : ": " + work.title());
        return new Dot(index, x, y, radius, work.label(), citations, Address.PAGE + Address.encoded(work.id()), title, work.read(), focus, marked,
                "", 0, "start");
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
        long y = Math.max(TOP / 2, Math.round((from.y() + to.y()) / 2.0 + side * dx * bend));
        return "M" + from.x() + " " + from.y() + " Q" + x + " " + y + " " + to.x() + " " + to.y();
    }

    private static List<Key> keys(List<CitationEdge> drawn, int y) {
        Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
        drawn.forEach(e -> counts.merge(e.relation(), 1, Integer::sum));
        List<Key> keys = new ArrayList<>();
        counts.forEach((relation, count) -> keys.add(new Key(relation.term(), RelationStyle.of(relation), count,
                GAP + keys.size() % Key.IN_A_ROW * Key.WIDE, y + keys.size() / Key.IN_A_ROW * Key.HIGH)));
        return keys;
    }
}
