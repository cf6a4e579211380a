package org.unres.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unres.read.PdfLine.Run;

/** Puts the characters of a page in lines: those on one base line, with what is raised above it or lowered below it. */
final class PdfLines {
    // Spaces are a quarter of the size wide, and some files print none, but only a gap.
    private static final double GAP = 0.17;
    private static final double SAME_BASE = 0.8;
    private static final double SMALL = 0.85;
    private static final double RAISED = 0.12;
    private static final double REACH = 0.65;
    private static final double NUDGE = 0.3;
    private static final double ASIDE = 20;

    private PdfLines() {}

    /** The lines from the top of the page to its bottom. */
    static List<PdfLine> of(List<PdfGlyph> page) {
        List<PdfGlyph> printed = new ArrayList<>(page.stream().filter(g -> !g.isBlank() && g.size() > 1).toList());
        printed.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<Row> rows = new ArrayList<>();
        for (PdfGlyph glyph : printed) {
            if (rows.isEmpty() || glyph.y() - rows.getLast().base > SAME_BASE) {
                rows.add(new Row(glyph.y()));
            }
            rows.getLast().glyphs.add(glyph);
        }
        rows.forEach(Row::measure);
        return whole(rows).stream().map(Row::line).toList();
    }

    private static List<Row> whole(List<Row> rows) {
        List<Row> whole = new ArrayList<>(rows);
        for (int i = 0; i < rows.size(); i++) {
            Row small = rows.get(i);
            Optional<Row> host = host(rows, i);
            if (host.isPresent()) {
                host.get().glyphs.addAll(small.glyphs);
                whole.remove(small);
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
        private final double base;
        private double size;
        private double left;
        private double right;

        Row(double base) {
            this.base = base;
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
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < glyphs.size(); i++) {
                PdfGlyph glyph = glyphs.get(i);
                PdfGlyph before = i == 0 ? glyph : glyphs.get(i - 1);
                if (i > 0 && !isAlike(before, glyph)) {
                    runs.add(new Run(text.toString(), before.face(), isRaised(before)));
                    text.setLength(0);
                }
                boolean apart = i > 0 && glyph.x() - before.right() > GAP * Math.min(glyph.size(), before.size());
                text.append(apart ? " " : "").append(isTwice(before, glyph, i) ? "" : glyph.text());
            }
            runs.add(new Run(text.toString(), glyphs.getLast().face(), isRaised(glyphs.getLast())));
            return new PdfLine(left, base, size, runs);
        }

        private boolean isAlike(PdfGlyph one, PdfGlyph other) {
            return one.face() == other.face() && isRaised(one) == isRaised(other);
        }

        private boolean isRaised(PdfGlyph glyph) {
            return glyph.size() < SMALL * size && base - glyph.y() > RAISED * size;
        }

        // Bold letters are sometimes made by printing them twice.
        private static boolean isTwice(PdfGlyph before, PdfGlyph glyph, int index) {
            return index > 0 && before.text().equals(glyph.text()) && glyph.x() - before.x() < 0.2 * glyph.width();
        }
    }
}
