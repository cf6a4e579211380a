package org.unres.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.unres.language.Language;

/**
 * Removes what pages print beside the text: running heads ("A/RES/78/133"), page counters ("2/5"), job numbers ("23-25908"),
 * bar codes; and separates the footnotes.
 */
final class PdfPages {
    private static final double HEAD = 0.12;
    private static final double FOOT = 0.9;
    private static final double SMALLER = 0.93;
    private static final double LARGE = 1.05;
    private static final int OFTEN = 3;
    private static final Pattern SYMBOL = Language.ENGLISH.pattern("pdf-pages.symbol");
    private static final Pattern FOOTER = Language.ENGLISH.pattern("pdf-pages.footer");
    private static final Pattern RULE = Pattern.compile("[_\\u2014\\u2015-]{5,}+");
    static final Pattern MARK = Pattern.compile("\\d{1,3}|\\*{1,3}|[a-z]");

    private final Set<String> running = new HashSet<>();
    private final double bodySize;

    /** What is left of a page. */
    record Page(List<PdfLine> text, List<PdfLine> notes) {}

    private record Printed(double height, List<PdfLine> lines) {}

    private PdfPages(double bodySize) {
        this.bodySize = bodySize;
    }

    static List<Page> of(List<PdfGlyphs.Page> pages) {
        List<Printed> printed = pages.stream().map(p -> new Printed(p.height(), PdfLines.of(p.glyphs()))).toList();
        PdfPages cutter = new PdfPages(bodySize(printed));
        cutter.findRunning(printed);
        List<Page> cut = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            cut.add(cutter.cut(printed.get(i), i == 0));
        }
        return cut;
    }

    private static double bodySize(List<Printed> pages) {
        Map<Double, Integer> sizes = new HashMap<>();
        pages.forEach(p -> p.lines().forEach(l -> sizes.merge(l.size(), l.text().length(), Integer::sum)));
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(10.0);
    }

    private void findRunning(List<Printed> pages) {
        Map<String, Integer> times = new HashMap<>();
        for (Printed page : pages) {
            page.lines().stream()
                    .filter(l -> (isHead(page, l) || isFoot(page, l)) && l.mark().isEmpty())
                    .map(PdfPages::key)
                    .distinct()
                    .forEach(k -> times.merge(k, 1, Integer::sum));
        }
        times.forEach((key, count) -> {
            if (count >= OFTEN) {
                running.add(key);
            }
        });
    }

    private static String key(PdfLine line) {
        return Math.round(line.y() / 4) + line.text().replaceAll("\\d++", "#");
    }

    private static boolean isHead(Printed page, PdfLine line) {
        return line.y() < HEAD * page.height();
    }

    private static boolean isFoot(Printed page, PdfLine line) {
        return line.y() > FOOT * page.height();
    }

    private Page cut(Printed page, boolean first) {
        List<PdfLine> lines = new ArrayList<>();
        boolean top = !first;
        for (PdfLine line : page.lines()) {
            top = top && isHead(page, line) && isFurniture(line);
            boolean foot = isFoot(page, line) && (FOOTER.matcher(line.text()).matches() || running.contains(key(line)));
            if (!top && !foot) {
                lines.add(line);
            }
        }
        int notes = firstNote(lines);
        return new Page(List.copyOf(lines.subList(0, notes)), lines.subList(notes, lines.size()).stream()
                .filter(l -> !RULE.matcher(l.text()).matches())
                .toList());
    }

    private boolean isFurniture(PdfLine line) {
        return line.size() < SMALLER * bodySize || running.contains(key(line)) || SYMBOL.matcher(line.text()).find();
    }

    /** Where the footnotes begin: at a rule, or where only small letters follow and the first of them is a mark. */
    private int firstNote(List<PdfLine> lines) {
        for (int i = lines.size() - 2; i >= 0; i--) {
            if (RULE.matcher(lines.get(i).text()).matches() && lines.get(i + 1).size() < LARGE * bodySize) {
                return i;
            }
        }
        int begin = lines.size();
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).size() < SMALLER * bodySize; i--) {
            begin = MARK.matcher(lines.get(i).mark()).matches() ? i : begin;
        }
        return begin;
    }
}
