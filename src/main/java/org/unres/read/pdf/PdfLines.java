package org.unres.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.unres.read.pdf.PdfLine.Run;

/** Groups the characters of a page into lines by their base line, with superscripts and subscripts. */
final class PdfLines {
    // Spaces are a quarter of the size wide, and some files print none, but only a gap.
    private static final double GAP = 0.17;
    // A space that takes less than this is printed, but not seen: after the hyphens of Word's files.
    private static final double KERNED = 0.1;
    private static final double SAME_BASE = 0.8;
    private static final double SMALL = 0.85;
    private static final double RAISED = 0.12;
    private static final double REACH = 0.65;
    private static final double NUDGE = 0.3;
    private static final double ASIDE = 20;

    private PdfLines() {}

    /** The lines from the top of the page to its bottom. */
    static List<PdfLine> of(List<PdfGlyph> page) {
        List<PdfGlyph> sorted = new ArrayList<>(page.stream().filter(g -> g.size() > 1).toList());
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<Row> rows = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            if (rows.isEmpty() || glyph.y() - rows.getLast().base > SAME_BASE) {
                rows.add(new Row(glyph.y()));
            }
            rows.getLast().add(glyph);
        }
        rows.removeIf(r -> r.glyphs.isEmpty());
        rows.forEach(Row::measure);
        return whole(rows).stream().map(Row::line).toList();
    }

    private static List<Row> whole(List<Row> rows) {
        List<Row> whole = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Row> host = host(rows, i);
            if (host.isPresent()) {
                host.get().glyphs.addAll(rows.get(i).glyphs);
            } else {
                whole.add(rows.get(i));
            }
        }
        return whole;
    }

    private static Optional<Row> host(List<Row> rows, int at) {
        Row small = rows.get(at);
        return rows.subList(Math.max(0, at - 2), Math.min(rows.size(), at + 3)).stream()
                .filter(r -> r != small && r.takes(small))
                .min(Comparator.comparingDouble(r -> Math.abs(r.base - small.base)));
    }

    /** Characters on one base line. */
    private static final class Row {
        private final List<PdfGlyph> glyphs = new ArrayList<>();
        private final NavigableSet<Double> spaces = new TreeSet<>();
        private final double base;
        private double size;
        private double left;
        private double right;

        Row(double base) {
            this.base = base;
        }

        void add(PdfGlyph glyph) {
            if (!glyph.isBlank()) {
                glyphs.add(glyph);
            } else if (glyph.width() > GAP * glyph.size()) {
                spaces.add(glyph.x());
            }
        }

        void measure() {
            Map<Double, Integer> sizes = new HashMap<>();
            glyphs.forEach(g -> sizes.merge(g.size(), 1, Integer::sum));
            size = sizes.entrySet().stream()
                    .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            left = glyphs.stream().mapToDouble(PdfGlyph::x).min().orElse(0);
            right = glyphs.stream().mapToDouble(PdfGlyph::right).max().orElse(0);
        }

        boolean takes(Row other) {
            double distance = Math.abs(base - other.base);
            boolean smaller = other.size < SMALL * size && distance < REACH * size;
            boolean nudged = other.glyphs.size() < glyphs.size() && distance < NUDGE * size;
            return (smaller || nudged) && other.left > left - ASIDE && other.right < right + ASIDE;
        }

        PdfLine line() {
            glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
            List<Run> runs = new ArrayList<>();
            StringBuilder text = new StringBuilder(glyphs.getFirst().text());
            PdfGlyph before = glyphs.getFirst();
            for (PdfGlyph glyph : glyphs.subList(1, glyphs.size())) {
                text.append(isApart(before, glyph) ? " " : "");
                if (!isAlike(before, glyph)) {
                    runs.add(new Run(text.toString(), before.face(), isRaised(before)));
                    text.setLength(0);
                }
                text.append(isTwice(before, glyph) ? "" : glyph.text());
                before = glyph;
            }
            runs.add(new Run(text.toString(), before.face(), isRaised(before)));
            return new PdfLine(left, base, size, runs);
        }

        private boolean isApart(PdfGlyph before, PdfGlyph glyph) {
            Double space = spaces.higher(before.x() + before.width() / 2);
            return glyph.x() - before.right() > GAP * Math.min(glyph.size(), before.size())
                    || (space != null && glyph.x() - space > KERNED * glyph.size());
        }

        private boolean isAlike(PdfGlyph one, PdfGlyph other) {
            return one.face() == other.face() && isRaised(one) == isRaised(other);
        }

        private boolean isRaised(PdfGlyph glyph) {
            return glyph.size() < SMALL * size && base - glyph.y() > RAISED * size;
        }

        // Bold letters are sometimes made by printing them twice.
        private static boolean isTwice(PdfGlyph before, PdfGlyph glyph) {
            return before.text().equals(glyph.text()) && glyph.x() - before.x() < 0.2 * glyph.width();
        }
    }
}
