package org.unres.network.measures;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.unres.network.graph.CitationNetwork;

/**
 * How old what a work cites is, and how long it is cited itself, in years. Works whose year is not known are left out.
 *
 * <p>The age of what is cited is the median difference between the year of the work and those of what it cites. The half-life
 * is the median difference between the years of what cites it and its own: half of its citations came within that time.
 * Source: Burton and Kebler, "The 'half-life' of some scientific and technical literatures" (1960), and the cited half-life
 * of the Journal Citation Reports.
 */
public final class Ages {
    private Ages() {}

    /** Of a work of 2021 that cites works of 2018, 2020 and 1945: 3, the median of 3, 1 and 76. */
    public static OptionalDouble ofCited(CitationNetwork network, int work) {
        return median(network, work, network.citedBy(work));
    }

    public static OptionalDouble halfLife(CitationNetwork network, int work) {
        OptionalDouble median = median(network, work, network.citing(work));
        return median.isEmpty() ? median : OptionalDouble.of(0 - median.getAsDouble());
    }

    // The year of the work less those of the others.
    private static OptionalDouble median(CitationNetwork network, int work, int[] others) {
        if (network.works().get(work).year().isEmpty()) {
            return OptionalDouble.empty();
        }
        int year = network.works().get(work).year().getAsInt();
        int[] differences = IntStream.of(others)
                .mapToObj(o -> network.works().get(o).year())
                .filter(y -> y.isPresent())
                .mapToInt(y -> year - y.getAsInt())
                .toArray();
        return median(differences);
    }

    static OptionalDouble median(int[] values) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0);
    }
}
