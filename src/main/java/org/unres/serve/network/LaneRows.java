package org.unres.serve.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of one lane, filled from the top: each thing takes the first row where it has room, or else the first where it fits, and moves
 * to the right where all rows are full.
 */
final class LaneRows {
    private static final int STEP = 11;

    private final int most;
    private final int least;
    private final List<List<Taken>> rows = new ArrayList<>();

    private record Taken(int from, int to, int x) {}

    /** Where a thing found its place. */
    record Place(int x, int row) {}

    /**
     * @param most rows of a lane
     * @param least how far two things of a row are from each other where room is scarce
     */
    LaneRows(int most, int least) {
        this.most = most;
        this.least = least;
    }

    /** @param before how much room it would have to the left of x, and after to the right */
    Place place(int x, int before, int after) {
        Taken roomy = new Taken(x - before, x + after, x);
        Optional<Place> place = first(roomy, t -> t.from() < roomy.to() && roomy.from() < t.to());
        for (int at = x; place.isEmpty(); at += STEP) {
            Taken close = new Taken(at, at, at);
            place = first(close, t -> Math.abs(t.x() - close.x()) < least);
        }
        return place.get();
    }

    private Optional<Place> first(Taken wanted, Predicate<Taken> inTheWay) {
        for (int row = 0; row < most; row++) {
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            if (rows.get(row).stream().noneMatch(inTheWay)) {
                rows.get(row).add(wanted);
                return Optional.of(new Place(wanted.x(), row));
            }
        }
        return Optional.empty();
    }

    int count() {
        return Math.max(1, rows.size());
    }
}
