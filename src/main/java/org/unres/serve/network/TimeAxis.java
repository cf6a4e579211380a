package org.unres.serve.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unres.network.graph.Work;

/**
 * Years from left to right, each as wide as it has works: 1948 stands near 2019 where nothing lies between. What has no year
 * stands at the left.
 *
 * @param years where each year that has works begins
 * @param widths of these years
 */
record TimeAxis(int left, TreeMap<Integer, Double> years, Map<Integer, Double> widths) {
    private static final int UNDATED = 60;
    private static final int BETWEEN_NAMES = 36;
    private static final double EMPTY_YEAR = 0.25;
    private static final int LONGEST_GAP = 24;
    private static final double DAYS = 366;

    /** A year on the axis. */
    record Tick(String year, int x) {}

    static TimeAxis of(List<Work> works, int left, int right) {
        TreeMap<Integer, Double> shares = new TreeMap<>();
        works.stream().flatMapToInt(w -> w.year().stream()).forEach(y -> shares.merge(y, 1.0, Double::sum));
        shares.replaceAll((year, count) -> EMPTY_YEAR + Math.sqrt(count));
        boolean undated = works.stream().anyMatch(w -> w.year().isEmpty());
        TreeMap<Integer, Double> begins = begins(shares);
        double all = shares.isEmpty() ? 1 : begins.lastEntry().getValue() + shares.lastEntry().getValue();
        double from = left + (undated ? UNDATED : 0);
        double scale = (right - from) / all;
        begins.replaceAll((year, begin) -> from + begin * scale);
        shares.replaceAll((year, share) -> share * scale);
        return new TimeAxis(undated ? left : -1, begins, shares);
    }

    private static TreeMap<Integer, Double> begins(TreeMap<Integer, Double> shares) {
        TreeMap<Integer, Double> begins = new TreeMap<>();
        double at = 0;
        for (Map.Entry<Integer, Double> year : shares.entrySet()) {
            Integer before = shares.lowerKey(year.getKey());
            at += before == null ? 0 : Math.min(LONGEST_GAP, year.getKey() - before - 1) * EMPTY_YEAR;
            begins.put(year.getKey(), at);
            at += year.getValue();
        }
        return begins;
    }

    int x(Work work) {
        if (work.year().isEmpty()) {
            return left;
        }
        int year = work.year().getAsInt();
        double part = work.date().filter(d -> d.getYear() == year).map(d -> (d.getDayOfYear() - 1) / DAYS).orElse(0.5);
        return (int) Math.round(years.get(year) + part * widths.get(year));
    }

    /** The years that have works, as far as there is room for their names. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        if (left >= 0) {
            ticks.add(new Tick("undated", left));
        }
        years.forEach((year, x) -> {
            if (ticks.isEmpty() || x - ticks.getLast().x() >= BETWEEN_NAMES) {
                ticks.add(new Tick(String.valueOf(year), (int) Math.round(x)));
            }
        });
        return ticks;
    }
}
