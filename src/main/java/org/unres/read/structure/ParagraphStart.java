package org.unres.read.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Block;

/**
 * The kind of a paragraph by its beginning: "36. Also requests" is NUMBERED "36".
 *
 * @param sign the printed number or letter: "36", "a", "iv"; for an annex its number, empty if it has none
 * @param cut how many code points of the text the sign takes
 */
public record ParagraphStart(Kind kind, String sign, int cut) {
    public enum Kind { FORMULA, NUMBERED, LISTED, PREAMBULAR, OPERATIVE, ANNEX, CLOSING, NOTE, OTHER }

    private static final int LONGEST_CLOSING = 500;
    private static final int LONGEST_TITLE = 300;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.(?: |(?=\\p{L}))");
    private static final Pattern LISTED = Pattern.compile("\\(([a-z]{1,5}|[A-Z]|\\d{1,2})\\) ?");
    private static final Pattern ANNEX = Language.ENGLISH.pattern("paragraph-starts.annex");
    private static final Pattern CLOSING = Language.ENGLISH.pattern("paragraph-starts.closing");
    private static final Pattern TERMINAL = Pattern.compile("[,;.:?!][”’\"')\\]»]{0,3}$");

    public static ParagraphStart of(Paragraph paragraph) {
        return paragraph.isNote() ? new ParagraphStart(Kind.NOTE, paragraph.note(), 0) : of(paragraph.text());
    }

    public static ParagraphStart of(String text) {
        if (Organ.ofFormula(text).isPresent()) {
            return new ParagraphStart(Kind.FORMULA, "", 0);
        }
        Optional<ParagraphStart> signed = signed(Kind.NUMBERED, NUMBERED, text).or(() -> signed(Kind.LISTED, LISTED, text));
        if (signed.isPresent()) {
            return signed.get();
        } else if (CLOSING.matcher(text).lookingAt() && text.length() <= LONGEST_CLOSING) {
            return new ParagraphStart(Kind.CLOSING, "", 0);
        }
        return annex(text).orElseGet(() -> opening(text));
    }

    private static ParagraphStart opening(String text) {
        Kind kind = Openings.of(text)
                .map(t -> t == Block.Type.PREAMBULAR ? Kind.PREAMBULAR : Kind.OPERATIVE)
                .orElse(Kind.OTHER);
        return new ParagraphStart(kind, "", 0);
    }

    private static Optional<ParagraphStart> signed(Kind kind, Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.lookingAt() && m.end() < text.length()
                ? Optional.of(new ParagraphStart(kind, m.group(1), m.end()))
                : Optional.empty();
    }

    private static Optional<ParagraphStart> annex(String text) {
        Matcher m = ANNEX.matcher(text);
        if (!m.lookingAt() || text.length() > LONGEST_TITLE || isComplete(text)) {
            return Optional.empty();
        }
        return Optional.of(new ParagraphStart(Kind.ANNEX, m.group(1) == null ? "" : m.group(1), 0));
    }

    /** Whether a text ends as paragraphs of resolutions do: in a comma, semicolon, full stop or colon. */
    public static boolean isComplete(String text) {
        return TERMINAL.matcher(text.substring(Math.max(0, text.length() - 4))).find();
    }
}
