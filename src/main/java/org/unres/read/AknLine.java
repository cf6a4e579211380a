package org.unres.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** The words of one paragraph or footnote, with what {@code span}, {@code i}, {@code b} and {@code a} say of them. */
final class AknLine {
    private final TextCleaner cleaner = new TextCleaner();
    private final Deque<String> styles = new ArrayDeque<>();
    private final String marker;

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
            default -> separate(separates);
        }
    }

    void end(String name, boolean separates) {
        switch (styles.isEmpty() ? "" : styles.pop()) {
            case "italic" -> cleaner.italic(false);
            case "bold" -> cleaner.bold(false);
            case "link" -> cleaner.endLink();
            default -> separate(separates);
        }
    }

    void text(String text) {
        cleaner.text(text);
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
            case "b" -> "bold";
            case "a" -> "link";
            case "eol", "br" -> "space";
            case "span" -> tag.value("class").contains("italic") ? "italic" : tag.value("class").contains("bold") ? "bold" : "";
            default -> "";
        };
    }
}
