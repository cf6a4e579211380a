package org.unres.read.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.unres.model.NoteMark;
import org.unres.read.structure.CleanText;
import org.unres.read.structure.Paragraph;
import org.unres.read.structure.TextCleaner;
import org.unres.read.word.WordNumbering;

/**
 * Splits a page into paragraphs at its block elements. A row of a table is one paragraph, and so is a footnote with its mark.
 */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> ITALIC = Set.of("i", "em", "cite");
    private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern MARK = Pattern.compile("[\\[(]?(\\d{1,3})[\\])]?");
    private static final Pattern NOTE_ID = Pattern.compile("(?i)[_-]?(?:fn|ftn|footnote|note|endnote)[-_:]?(\\d{1,3})");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\.|\\([a-z]{1,4}\\)");
    private static final String BACK = "↩";

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private TextCleaner cleaner = new TextCleaner();
    private String note = "";
    private final IdentityHashMap<Element, Integer> counters = new IdentityHashMap<>();
    private String number = "";
    private int breaks;
    private int skipped;

    @Override
    public void head(Node node, int depth) {
        if (skipped > 0) {
            skipped++;
        } else if (node instanceof TextNode text) {
            breaks = text.isBlank() ? breaks : 0;
            cleaner.text(text.getWholeText());
        } else if (node instanceof Element element && !mark(element)) {
            begin(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipped > 0) {
            skipped--;
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (isBlock(element)) {
                flush();
            } else if (isCell(element)) {
                cleaner.text(" ");
            }
            style(name, false);
            if (name.equals("a")) {
                cleaner.endLink();
            }
        }
    }

    List<Paragraph> finish() {
        flush();
        return paragraphs;
    }

    private void begin(Element element) {
        if (isBlock(element)) {
            flush();
            Matcher id = NOTE_ID.matcher(element.id());
            note = id.matches() ? id.group(1) : note;
            item(element);
        } else if (element.normalName().equals("br")) {
            cleaner.text(" ");
            if (++breaks > 1) {
                flush();
            }
        }
        style(element.normalName(), true);
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            cleaner.link(element.attr("href"));
        }
    }

    private void style(String name, boolean on) {
        if (ITALIC.contains(name)) {
            cleaner.italic(on);
        } else if (BOLD.contains(name)) {
            cleaner.bold(on);
        }
    }

    /** A raised number, or a link inside the page whose words are a number; the link back from a footnote is dropped. */
    private boolean mark(Element element) {
        boolean raised = element.normalName().equals("sup");
        boolean link = element.normalName().equals("a") && element.attr("href").contains("#");
        String text = raised || link ? element.text().strip() : "";
        Matcher m = MARK.matcher(text);
        if (link && text.startsWith(BACK)) {
            skipped = 1;
        } else if (m.matches()) {
            cleaner.raised(m.group(1));
            skipped = 1;
        }
        return skipped > 0;
    }

    // Numbers that the browser prints.
    private void item(Element element) {
        Element list = element.parent();
        if (!element.normalName().equals("li") || list == null || !list.normalName().equals("ol")) {
            return;
        }
        int first = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
        int count = counters.merge(list, first, (before, start) -> before + 1);
        number = switch (list.attr("type")) {
            case "a" -> "(" + WordNumbering.letter(count) + ")";
            case "i" -> "(" + WordNumbering.roman(count).toLowerCase(Locale.ROOT) + ")";
            default -> count + ".";
        };
    }

    private CleanText numbered(CleanText text) {
        boolean printed = number.isEmpty() || !note.isEmpty() || NUMBERED.matcher(text.text()).lookingAt();
        return printed ? text : CleanText.join(List.of(new TextCleaner().text(number).finish(), text));
    }

    private static boolean isBlock(Element element) {
        return (element.isBlock() && !isCell(element))
                || (isCell(element) && element.children().stream().anyMatch(Element::isBlock));
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private void flush() {
        CleanText printed = cleaner.finish();
        cleaner = new TextCleaner();
        breaks = 0;
        if (printed.isEmpty()) {
            return;
        }
        CleanText text = numbered(printed);
        NoteMark first = text.notes().isEmpty() ? new NoteMark(-1, "") : text.notes().getFirst();
        String label = note.isEmpty() && first.offset() == 0 ? first.label() : note;
        paragraphs.add(new Paragraph(0, label, label.isEmpty() ? text : text.withoutLeadingMarks(), true));
        note = "";
        number = "";
    }
}
