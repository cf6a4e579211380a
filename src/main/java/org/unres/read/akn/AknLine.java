package org.unres.read.akn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.unres.read.structure.CleanText;
import org.unres.read.structure.TextCleaner;

/** The words of one paragraph or footnote, with what {@code span}, {@code i}, {@code b} and {@code a} say of them. */
final class AknLine {
    /** What the key of a mark begins with that stands without its note. */
    static final String REPEATED = "see ";

    private static final Pattern MARK = Pattern.compile("\\d{1,3}|[a-z]");
    private static final Pattern UNIT = Pattern.compile("(?:^|[^\\p{L}])[kcd]?m$|\\d$");
    private static final int TAIL = 4;

    private final TextCleaner cleaner = new TextCleaner();
    private final Deque<String> styles = new ArrayDeque<>();
    private final String marker;
    private final StringBuilder sup = new StringBuilder();
    private String tail = "";
    private boolean inSup;

    AknLine() {
        this("");
    }

    /** @param marker the sign of a footnote as the file gives it */
    AknLine(String marker) {
        this.marker = marker;
    }

    String marker() {
        return marker;
    }

    void inline(AknTag tag, boolean separates) {
        String style = style(tag);
        styles.push(style);
        switch (style) {
            case "italic" -> cleaner.italic(true);
            case "bold" -> cleaner.bold(true);
            case "link" -> cleaner.link(tag.value("href"));
            case "space" -> cleaner.text(" ");
            case "sup" -> inSup = true;
            default -> separate(separates);
        }
    }

    void end(String name, boolean separates) {
        switch (styles.isEmpty() ? "" : styles.pop()) {
            case "italic" -> cleaner.italic(false);
            case "bold" -> cleaner.bold(false);
            case "link" -> cleaner.endLink();
            case "sup" -> raised();
            default -> separate(separates);
        }
    }

    void text(String text) {
        if (inSup) {
            sup.append(text);
        } else {
            cleaner.text(text);
            tail = (tail + text.substring(Math.max(0, text.length() - TAIL)));
            tail = tail.substring(Math.max(0, tail.length() - TAIL));
        }
    }

    // A raised number is the mark of a note given elsewhere, unless it is an exponent: "0.08 m³", "10⁶".
    private void raised() {
        inSup = false;
        String raised = sup.toString().strip();
        sup.setLength(0);
        if (MARK.matcher(raised).matches() && !UNIT.matcher(tail).find()) {
            cleaner.note(REPEATED + raised);
        } else {
            text(raised);
        }
    }

    void note(String key) {
        cleaner.note(key);
    }

    CleanText finish() {
        return cleaner.finish();
    }

    private void separate(boolean separates) {
        if (separates) {
            cleaner.text(" ");
        }
    }

    private static String style(AknTag tag) {
        return switch (tag.name()) {
            case "i" -> "italic";
            case "sup" -> "sup";
            case "b" -> "bold";
            case "a" -> "link";
            // Some files have the title close behind the number, and the date behind "on".
            case "eol", "br", "docNumber", "docTitle", "docDate" -> "space";
            case "span" -> tag.value("class").contains("italic") ? "italic" : tag.value("class").contains("bold") ? "bold" : "";
            default -> "";
        };
    }
}
