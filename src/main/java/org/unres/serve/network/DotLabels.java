package org.unres.serve.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unres.serve.network.LineageChart.Dot;

/**
 * Names beside dots, as far as there is room: that of the focus always, then those of the works that are cited most. No name
 * stands on another, on a dot, or beyond the picture.
 */
final class DotLabels {
    private static final int LONGEST = 46;
    private static final double LETTER = 6.5;
    private static final int HALF_LINE = 6;
    private static final int SPACE = 6;

    private final int width;
    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double right, double top, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private DotLabels(int width) {
        this.width = width;
    }

    /** The name that is shown, shortened where it is long. */
    static String shown(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    /** How wide a name is, more or less: fonts differ. */
    static int width(String name) {
        return (int) Math.ceil(shown(name).length() * LETTER);
    }

    /** The dots in their order, each with its name or without. */
    static List<Dot> beside(List<Dot> dots, int width) {
        DotLabels labels = new DotLabels(width);
        dots.forEach(dot -> labels.taken.add(box(dot, dot.x() - dot.radius(), dot.x() + dot.radius())));
        List<Dot> named = new ArrayList<>();
        dots.stream()
                .sorted(Comparator.comparing((Dot d) -> !d.focus()).thenComparing(d -> !d.marked())
                        .thenComparingInt(d -> -d.citations()))
                .forEach(dot -> named.add(labels.beside(dot)));
        named.sort(Comparator.comparingInt(Dot::work));
        return named;
    }

    private Dot beside(Dot dot) {
        int length = width(dot.name());
        int beyond = dot.x() + dot.radius() + SPACE;
        Box right = box(dot, beyond, beyond + length);
        Box left = box(dot, dot.x() - dot.radius() - SPACE - length, dot.x() - dot.radius() - SPACE);
        if (isFree(right) || (dot.focus() && right.right() <= width)) {
            taken.add(right);
            return dot.labelled(shown(dot.name()), beyond, "start");
        }
        if (isFree(left) || dot.focus()) {
            taken.add(left);
            return dot.labelled(shown(dot.name()), dot.x() - dot.radius() - SPACE, "end");
        }
        return dot;
    }

    private boolean isFree(Box box) {
        return box.left() >= 0 && box.right() <= width && taken.stream().noneMatch(box::meets);
    }

    private static Box box(Dot dot, double left, double right) {
        return new Box(left, right, dot.y() - HALF_LINE, dot.y() + HALF_LINE);
    }
}
