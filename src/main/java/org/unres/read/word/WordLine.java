package org.unres.read.word;

import org.unres.read.structure.CleanText;
import org.unres.read.structure.TextCleaner;

/** One paragraph of a Word document while its runs are read: the words with italics, bold and footnote marks. */
final class WordLine {
    private final WordStyles styles;
    private final TextCleaner cleaner = new TextCleaner();
    private final StringBuilder raised = new StringBuilder();
    private String style;
    private String numberId = "";
    private String numberLevel = "";
    private Look look = Look.PLAIN;
    private boolean begun;

    /** How a run is printed. */
    private record Look(boolean italic, boolean bold, boolean superscript, boolean hidden) {
        static final Look PLAIN = new Look(false, false, false, false);

        Look with(String property, boolean on) {
            return switch (property) {
                case "i" -> new Look(on, bold, superscript, hidden);
                case "b" -> new Look(italic, on, superscript, hidden);
                case "superscript" -> new Look(italic, bold, on, hidden);
                case "vanish" -> new Look(italic, bold, superscript, on);
                default -> this;
            };
        }
    }

    WordLine(WordStyles styles) {
        this.styles = styles;
        this.style = styles.byDefault();
    }

    void style(String name) {
        style = name;
    }

    void number(String id) {
        numberId = id;
    }

    void level(String level) {
        numberLevel = level;
    }

    /** Puts the number that Word prints by itself in front of the words. */
    void begin(WordNumbering numbering) {
        if (!begun) {
            begun = true;
            cleaner.text(numbering.next(style, numberId, numberLevel));
        }
    }

    void run() {
        look = Look.PLAIN;
        for (String property : new String[] {"i", "b", "vanish"}) {
            look = look.with(property, styles.is(style, property));
        }
    }

    void runStyle(String name) {
        for (String property : new String[] {"i", "b", "superscript", "vanish"}) {
            boolean before = look.equals(look.with(property, true));
            look = look.with(property, styles.value(name, property).map("true"::equals).orElse(before));
        }
    }

    void set(String property, boolean on) {
        look = look.with(property, on);
    }

    void text(String text) {
        if (look.hidden()) {
            return;
        }
        if (look.superscript()) {
            raised.append(text);
            return;
        }
        flush();
        cleaner.italic(look.italic()).bold(look.bold()).text(text);
    }

    void link(String address) {
        flush();
        cleaner.link(address);
    }

    void endLink() {
        flush();
        cleaner.endLink();
    }

    /** The mark of a footnote; nothing is printed for it in the text. */
    void note(String label) {
        flush();
        cleaner.note(label);
    }

    // Where a note is referred to once more, its number is printed as a raised text.
    private void flush() {
        String digits = raised.toString().strip();
        if (!digits.isEmpty()) {
            if (digits.matches("\\d{1,3}")) {
                cleaner.raised(digits);
            } else {
                cleaner.text(raised);
            }
        }
        raised.setLength(0);
    }

    CleanText finish() {
        flush();
        return cleaner.finish();
    }
}
