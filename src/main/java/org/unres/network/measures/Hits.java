package org.unres.network.measures;

import java.util.Arrays;
import org.unres.network.graph.CitationNetwork;

/**
 * Hubs and authorities: a good hub cites good authorities, a good authority is cited by good hubs. Each adds up to 1 over
 * all works. Source: Kleinberg, "Authoritative sources in a hyperlinked environment", Journal of the ACM 46 (1999); found by
 * power iteration, as there.
 */
public record Hits(double[] hubs, double[] authorities) {
    private static final int ITERATIONS = 500;
    private static final double TOLERANCE = 1e-10;

    public static Hits of(CitationNetwork network) {
        int works = network.works().size();
        double[] hubs = new double[works];
        double[] authorities = new double[works];
        Arrays.fill(hubs, works == 0 ? 0 : 1.0 / works);
        double change = 1;
        for (int i = 0; i < ITERATIONS && change > TOLERANCE; i++) {
            authorities = shared(hubs, network::citing);
            double[] next = shared(authorities, network::citedBy);
            change = distance(hubs, next);
            hubs = next;
        }
        return new Hits(hubs, authorities);
    }

    /** The works beside one: those that it cites, or those that cite it. */
    private interface Beside {
        int[] of(int work);
    }

    private static double[] shared(double[] scores, Beside beside) {
        double[] sums = new double[scores.length];
        double total = 0;
        for (int work = 0; work < sums.length; work++) {
            for (int other : beside.of(work)) {
                sums[work] += scores[other];
            }
            total += sums[work];
        }
        for (int work = 0; work < sums.length && total > 0; work++) {
            sums[work] /= total;
        }
        return sums;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum;
    }
}
