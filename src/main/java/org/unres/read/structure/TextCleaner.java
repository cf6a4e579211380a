package org.unres.read.structure;

import java.util.ArrayList;
import java.util.List;
import org.unres.model.Link;
import org.unres.model.NoteMark;
import org.unres.model.Span;

/**
 * Builds a {@link CleanText} from the runs of a paragraph, so that the same words have the same offsets whatever format
 * they came from: white space collapsed (U+00A0 and U+202F are white space), U+2010 and U+2011 written as "-",
 * U+00AD and U+200B dropped, NFC. "Civilizations,", note 2 → "Civilizations," with a mark at its end.
 */
public final class TextCleaner {
    // UAX #15, "Stream-Safe Text Format": no language has more. To normalize a longer run, and to look for a word
    // boundary (\b) in it, takes its square.
    private static final int MOST_MARKS = 30;
    private static final int FIRST_MARK = 0x300;
    private static final int DELETE = 0x7F;

    private final StringBuilder text = new StringBuilder();
    private final List<NoteMark> notes = new ArrayList<>();
    private final List<Span> italics = new ArrayList<>();
    private final List<Span> bolds = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private int length;
    private int italicStart = -1;
    private int boldStart = -1;
    private int linkStart = -1;
    private String href = "";
    private int marks;
    private boolean space;
    private boolean spaceBeforeNote;

    public TextCleaner text(CharSequence run) {
        for (int i = 0; i < run.length(); i += Character.charCount(Character.codePointAt(run, i))) {
            add(Character.codePointAt(run, i));
        }
        return this;
    }

    /** A footnote mark that stands here. */
    public TextCleaner note(String label) {
        spaceBeforeNote = space;
        notes.add(new NoteMark(length, label));
        return this;
    }

    /** A number printed raised: a footnote mark, but for the exponent of "km²". */
    public TextCleaner raised(String number) {
        boolean exponent = (number.equals("2") || number.equals("3")) && !space && NoteSign.endsInUnit(text);
        return exponent ? text(number.equals("2") ? "²" : "³") : note(number);
    }

    public TextCleaner italic(boolean on) {
        italicStart = turn(on, italicStart, italics);
        return this;
    }

    public TextCleaner bold(boolean on) {
        boldStart = turn(on, boldStart, bolds);
        return this;
    }

    /** The words from here on lead to an address. */
    public TextCleaner link(String address) {
        linkStart = turn(true, -1, List.of());
        href = address;
        return this;
    }

    public TextCleaner endLink() {
        List<Span> words = new ArrayList<>();
        linkStart = turn(false, linkStart, words);
        words.forEach(w -> links.add(new Link(w, href)));
        return this;
    }

    public CleanText finish() {
        italic(false);
        bold(false);
        endLink();
        NormalizedText nfc = NormalizedText.of(text.toString(), cuts());
        Span whole = new Span(0, length);
        boolean emphasised = length > 0 && (italics.contains(whole) || bolds.contains(whole));
        return new CleanText(
                nfc.text(),
                notes.stream().map(n -> new NoteMark(nfc.moved(n.offset()), n.label())).toList(),
                italics.stream().map(s -> moved(s, nfc)).toList(),
                emphasised,
                links.stream().map(l -> new Link(moved(l.span(), nfc), l.href())).toList());
    }

    private static Span moved(Span span, NormalizedText nfc) {
        return new Span(nfc.moved(span.start()), nfc.moved(span.end()));
    }

    private List<Integer> cuts() {
        List<Integer> cuts = new ArrayList<>();
        notes.forEach(n -> cuts.add(n.offset()));
        italics.forEach(s -> cuts.addAll(List.of(s.start(), s.end())));
        links.forEach(l -> cuts.addAll(List.of(l.span().start(), l.span().end())));
        return cuts;
    }

    private void add(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
            space = length > 0;
        } else if (!isDropped(c) && !isExcessive(c)) {
            separate(c);
            text.appendCodePoint(c == 0x2010 || c == 0x2011 ? '-' : c);
            length++;
        }
    }

    // "Peace ¹, and" is "Peace, and": the space belonged to the mark.
    private void separate(int next) {
        boolean ofMark = spaceBeforeNote && ",.;:)".indexOf(next) >= 0;
        if (space && !ofMark) {
            text.append(' ');
            length++;
        }
        space = false;
        spaceBeforeNote = false;
    }

    private boolean isExcessive(int c) {
        marks = c >= FIRST_MARK && NormalizedText.isMark(c) ? marks + 1 : 0;
        return marks > MOST_MARKS;
    }

    private static boolean isDropped(int c) {
        if (c >= ' ' && c < DELETE) {
            return false;
        }
        return c == 0xAD || c == 0x200B || c == 0xFEFF || Character.isISOControl(c) || !Character.isDefined(c)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    // A span begins at the first character after a pending space, and ends before one.
    private int turn(boolean on, int start, List<Span> spans) {
        if (on) {
            return start >= 0 ? start : length + (space ? 1 : 0);
        }
        if (start >= 0 && length > start) {
            spans.add(new Span(start, length));
        }
        return -1;
    }
}
