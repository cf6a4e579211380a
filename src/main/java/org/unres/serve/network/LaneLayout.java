package org.unres.serve.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unres.network.graph.Work;
import org.unres.serve.lookup.Address;
import org.unres.serve.network.LineageChart.Dot;
import org.unres.serve.network.LineageChart.Lane;

/** Where the works of a picture stand: each in the lane of its organ, at its time, with room for its name if they are few. */
final class LaneLayout {
    static final int TOP = 30;
    static final int GAP = 10;
    private static final int LEFT = 200;
    private static final int RIGHT = 120;
    private static final int ALL_NAMED = 60;
    private static final int NAMED_ROW = 17;
    private static final int BARE_ROW = 12;
    private static final int BARE_ROOM = 60;
    private static final int MOST_ROWS = 24;
    private static final int SMALLEST = 3;
    private static final int MIDDLE = 6;
    private static final int LARGEST = 8;

    private final NetworkPicture picture;
    private final int width;
    private final List<Work> works;
    private final TimeAxis axis;
    private final boolean named;
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Integer, Dot> dots = new TreeMap<>();
    private int bottom = TOP;

    LaneLayout(NetworkPicture picture, int width) {
        this.picture = picture;
        this.width = width;
        works = picture.edges().network().works();
        axis = TimeAxis.of(picture.shown().distances().keySet().stream().map(works::get).toList(), LEFT, width - RIGHT);
        named = picture.shown().distances().size() <= ALL_NAMED;
        Map<String, List<Integer>> byLane =
                new TreeMap<>(Comparator.comparing((String lane) -> lane.startsWith("(")).thenComparing(l -> l));
        picture.shown().distances().keySet()
                .forEach(w -> byLane.computeIfAbsent(lane(works.get(w)), l -> new ArrayList<>()).add(w));
        byLane.forEach(this::add);
    }

    private static String lane(Work work) {
        return work.organ().isEmpty() ? "(" + work.kind().label() + ")" : work.organ();
    }

    private void add(String lane, List<Integer> members) {
        LaneRows rows = new LaneRows(named ? ALL_NAMED : MOST_ROWS, 2 * LARGEST);
        int row = named ? NAMED_ROW : BARE_ROW;
        members.sort(Comparator.comparingInt((Integer w) -> axis.x(works.get(w))).thenComparing(w -> w));
        for (int work : members) {
            LaneRows.Place place = place(rows, work);
            dots.put(work, dot(work, place.x(), bottom + GAP + place.row() * row));
        }
        List<LineageChart.TextLine> name = LaneName.lines(lane, bottom + GAP);
        lanes.add(new Lane(name, bottom));
        bottom += Math.max(rows.count() * row, name.size() * LaneName.LINE) + GAP;
    }

    // Beyond the right end the name stands at the left.
    private LaneRows.Place place(LaneRows rows, int work) {
        int x = axis.x(works.get(work));
        int side = radius(work) + 1;
        int room = named || picture.isMiddle(work) ? DotLabels.width(works.get(work).label()) + GAP : BARE_ROOM;
        return x + side + room > width ? rows.place(x, side + room, side) : rows.place(x, side, side + room);
    }

    private int radius(int work) {
        int least = picture.isMiddle(work) ? MIDDLE : SMALLEST;
        return (int) Math.min(LARGEST, least + Math.sqrt(picture.edges().citations(work)) / 4);
    }

    private Dot dot(int index, int x, int y) {
        Work work = works.get(index);
        String year = work.year().isPresent() ? " (" + work.year().getAsInt() + ")" : "";
        String title = work.label() + year + (work.title().isEmpty() ? "" : ": " + work.title());
        return new Dot(index, x, y, radius(index), work.label(), picture.edges().citations(index),
                Address.PAGE + Address.encoded(work.id()), title,
                work.read(), picture.isMiddle(index), picture.marked().works().contains(index), "", 0, "start");
    }

    List<Lane> lanes() {
        return lanes;
    }

    List<TimeAxis.Tick> ticks() {
        return axis.ticks();
    }

    /** By work. */
    Map<Integer, Dot> dots() {
        return dots;
    }

    /** Where the lanes end. */
    int bottom() {
        return bottom;
    }
}
