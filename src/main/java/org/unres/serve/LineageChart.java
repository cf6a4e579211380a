package org.unres.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unres.network.CitationEdge;
import org.unres.network.EdgesByWork;
import org.unres.network.Surroundings;
import org.unres.network.Work;

/**
 * The surroundings of a work as a picture: time from left to right, a lane for each organ, a dot for each work, an arc for each
 * citation. The same surroundings give the same picture.
 */
record LineageChart(int width, int height, List<Lane> lanes, List<Tick> ticks, List<Dot> dots, List<Arc> arcs) {
    private static final int WIDTH = 1120;
    private static final int LEFT = 190;
    private static final int RIGHT = 110;
    private static final int TOP = 30;
    private static final int ROW = 20;
    private static final int UNDATED = 60;
    private static final int NAMED = 60;
    private static final int MONTHS = 12;

    /** An organ's stripe. */
    record Lane(String name, int y, int height, int middle) {}

    /** A year on the axis. */
    record Tick(String year, int x) {}

    /** A work. */
    record Dot(int x, int y, int radius, String name, String shown, String href, boolean focus, String title) {}

    /** A citation, from the work that cites. */
    record Arc(String path, String relation, String colour, String href, String title) {}

    private record Placed(int work, int x, int row) {}

    static LineageChart of(EdgesByWork edges, Surroundings shown) {
        List<Work> works = edges.network().works();
        Map<String, List<Integer>> byLane = new TreeMap<>(Comparator.comparing((String lane) -> lane.startsWith("(")).thenComparing(l -> l));
        shown.distances().keySet().forEach(w -> byLane.computeIfAbsent(lane(works.get(w)), l -> new ArrayList<>()).add(w));
        Axis axis = Axis.of(shown.distances().keySet().stream().map(works::get).toList());
        boolean named = shown.distances().size() <= NAMED;
        List<Lane> lanes = new ArrayList<>();
        Map<Integer, Dot> dots = new HashMap<>();
        int y = TOP;
        for (Map.Entry<String, List<Integer>> lane : byLane.entrySet()) {
            List<Placed> placed = placed(lane.getValue(), works, axis, named);
            int rows = placed.stream().mapToInt(Placed::row).max().orElse(0) + 1;
            lanes.add(new Lane(lane.getKey(), y, rows * ROW + ROW / 2, y + (rows * ROW + ROW / 2) / 2));
            for (Placed p : placed) {
                dots.put(p.work(), dot(p, y, works.get(p.work()), p.work() == shown.focus(), named, edges.citations(p.work())));
            }
            y += rows * ROW + ROW;
        }
        List<Arc> arcs = shown.edges().stream().map(e -> arc(e, dots, works)).toList();
        return new LineageChart(WIDTH, y + ROW, lanes, axis.ticks(), List.copyOf(new TreeMap<>(dots).values()), arcs);
    }

    private static String lane(Work work) {
        return work.organ().isEmpty() ? "(" + work.kind().label() + ")" : work.organ();
    }

    // Works of one time stand below each other.
    private static List<Placed> placed(List<Integer> members, List<Work> works, Axis axis, boolean named) {
        List<Integer> sorted = members.stream().sorted(Comparator.comparingInt((Integer w) -> axis.x(works.get(w))).thenComparing(w -> w)).toList();
        List<Integer> ends = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (int work : sorted) {
            int x = axis.x(works.get(work));
            int row = 0;
            while (row < ends.size() && ends.get(row) > x) {
                row++;
            }
            int end = x + ROW + (named ? 8 * works.get(work).label().length() : 0);
            if (row == ends.size()) {
                ends.add(end);
            } else {
                ends.set(row, end);
            }
            placed.add(new Placed(work, x, row));
        }
        return placed;
    }

    private static Dot dot(Placed placed, int y, Work work, boolean focus, boolean named, int citations) {
        int radius = (int) Math.min(8, 3 + Math.sqrt(citations) / 4);
        String year = work.year().isPresent() ? " (" + work.year().getAsInt() + ")" : "";
        String title = work.label() + year + (work.title().isEmpty() ? "" : ": " + work.title());
        return new Dot(placed.x(), y + placed.row() * ROW + ROW / 2, radius, work.label(), named || focus ? work.label() : "",
                Address.PAGE + Address.encoded(work.id()), focus, title);
    }

    private static Arc arc(CitationEdge edge, Map<Integer, Dot> dots, List<Work> works) {
        Dot from = dots.get(edge.citing());
        Dot to = dots.get(edge.cited());
        int bend = Math.max(12, Math.abs(from.x() - to.x()) / 8);
        String path = "M" + from.x() + " " + from.y() + " Q" + (from.x() + to.x()) / 2 + " " + (Math.min(from.y(), to.y()) - bend) + " "
                + to.x() + " " + to.y();
        String relation = edge.relation().term();
        return new Arc(path, relation, RelationColours.of(edge.relation()), SentencesPage.address(works.get(edge.citing()).id(), works.get(edge.cited()).id()),
                from.name() + " " + relation + " " + to.name());
    }

    /** Years to places, with a column at the left for what has none. */
    private record Axis(double first, double last) {
        static Axis of(List<Work> works) {
            double first = works.stream().filter(w -> w.year().isPresent()).mapToDouble(Axis::time).min().orElse(0);
            double last = works.stream().filter(w -> w.year().isPresent()).mapToDouble(Axis::time).max().orElse(first);
            return new Axis(Math.floor(first), Math.ceil(Math.max(last, first + 1)));
        }

        private static double time(Work work) {
            return work.date().map(d -> d.getYear() + (d.getMonthValue() - 1.0) / MONTHS).orElse(work.year().orElse(0) + 0.5);
        }

        int x(Work work) {
            return work.year().isEmpty() ? LEFT : at(time(work));
        }

        private int at(double time) {
            int from = LEFT + UNDATED;
            return (int) Math.round(from + (time - first) / (last - first) * (WIDTH - RIGHT - from));
        }

        List<Tick> ticks() {
            int step = Math.max(1, (int) Math.ceil((last - first) / 12));
            List<Tick> ticks = new ArrayList<>();
            ticks.add(new Tick("undated", LEFT));
            for (int year = (int) first; year <= last; year += step) {
                ticks.add(new Tick(String.valueOf(year), at(year)));
            }
            return ticks;
        }
    }
}
