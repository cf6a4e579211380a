package org.unres.serve;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one lane, filled from the top: each thing takes the first row where nothing is in its way, and moves to the right
 * where all rows are full.
 */
final class LaneRows {
    private static final int STEP = 11;

    private final int most;
    private final List<List<Taken>> rows = new ArrayList<>();

    private record Taken(int from, int to) {}

    /** Where a thing found its place. */
    record Place(int x, int row) {}

    /** @param most rows of a lane */
    LaneRows(int most) {
        this.most = most;
    }

    /** @param before how much room it takes to the left of x, and after to the right */
    Place place(int x, int before, int after) {
        for (int at = x;; at += STEP) {
            Taken wanted = new Taken(at - before, at + after);
            for (int row = 0; row < most; row++) {
                if (row == rows.size()) {
                    rows.add(new ArrayList<>());
                }
                if (rows.get(row).stream().noneMatch(t -> t.from() < wanted.to() && wanted.from() < t.to())) {
                    rows.get(row).add(wanted);
                    return new Place(at, row);
                }
            }
        }
    }

    int count() {
        return Math.max(1, rows.size());
    }
}
