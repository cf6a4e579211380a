package org.unres.read.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Block;

/**
 * Finds the footnotes of a text whose superscripts were lost, as in the Security Council's texts of 1946 to 1994: a
 * paragraph "14 Official Records of the Security Council, …" is footnote 14 where a number 14 stands loose in the text
 * before ("the application of the Sudan, 14"). Both are written as Markdown writes them: "[^14]".
 */
public final class OcrFootnotes {
    private static final Pattern NOTE = Language.ENGLISH.pattern("ocr-notes.note");
    private static final Pattern SOURCE = Language.ENGLISH.pattern("ocr-notes.source");
    // A number behind these words is none.
    private static final Set<String> NO_NOUNS = Language.ENGLISH.words("ocr-notes.no-nouns");
    private static final Pattern MARK = Language.ENGLISH.pattern("ocr-notes.mark");
    private static final int LONGEST_WORD = 12;

    private final List<String> paragraphs;
    private final Map<String, Deque<Place>> loose = new HashMap<>();
    private Place last = new Place(0, 0, 0);

    /** A paragraph that may be a footnote. */
    private record Candidate(String label, String rest) {}

    /** A number that may be a mark. */
    private record Place(int paragraph, int start, int end) {
        boolean isAfter(Place other) {
            return paragraph > other.paragraph || (paragraph == other.paragraph && start >= other.end);
        }
    }

    private OcrFootnotes(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Whether a line of a block can only begin a footnote. */
    static boolean begins(String first, String line) {
        Matcher m = NOTE.matcher(line);
        if (!m.lookingAt()) {
            return false;
        }
        Matcher before = NOTE.matcher(first);
        boolean next = before.lookingAt() && Integer.parseInt(before.group(1)) < Integer.parseInt(m.group(1));
        return next || SOURCE.matcher(line.substring(m.end())).lookingAt();
    }

    /** The paragraphs of a text without marks of its own, with marks and footnotes made plain. */
    public static List<String> mark(List<String> paragraphs) {
        OcrFootnotes notes = new OcrFootnotes(paragraphs);
        Map<Integer, StringBuilder> marked = new HashMap<>();
        List<Place> marks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Candidate> note = candidate(paragraphs.get(i));
            Optional<Place> place = note.flatMap(n -> notes.markOf(n.label()));
            place.ifPresent(marks::add);
            place.ifPresent(p -> labels.add(note.get().label()));
            if (place.isPresent() || (note.isPresent() && SOURCE.matcher(note.get().rest()).lookingAt())) {
                marked.put(i, new StringBuilder("[^" + note.get().label() + "]: " + note.get().rest()));
            } else {
                notes.collect(i);
            }
        }
        for (int i = marks.size() - 1; i >= 0; i--) {
            Place at = marks.get(i);
            marked.computeIfAbsent(at.paragraph(), p -> new StringBuilder(paragraphs.get(p)))
                    .replace(at.start(), at.end(), "[^" + labels.get(i) + "]");
        }
        List<String> all = new ArrayList<>(paragraphs);
        marked.forEach((i, text) -> all.set(i, text.toString()));
        return all;
    }

    private static Optional<Candidate> candidate(String paragraph) {
        Matcher m = NOTE.matcher(paragraph);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String rest = paragraph.substring(m.end());
        boolean operative = Openings.of(rest).filter(t -> t == Block.Type.OPERATIVE).isPresent();
        return operative ? Optional.empty() : Optional.of(new Candidate(m.group(1), rest));
    }

    private void collect(int paragraph) {
        String text = paragraphs.get(paragraph);
        Matcher m = MARK.matcher(text);
        while (m.find()) {
            if (!NO_NOUNS.contains(lastWord(text, m.start()))) {
                loose.computeIfAbsent(m.group(1), l -> new ArrayDeque<>()).add(new Place(paragraph, m.start(), m.end()));
            }
        }
    }

    private static String lastWord(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    // Marks follow one another as their notes do.
    private Optional<Place> markOf(String label) {
        Deque<Place> places = loose.getOrDefault(label, new ArrayDeque<>());
        while (!places.isEmpty()) {
            Place place = places.poll();
            if (place.isAfter(last)) {
                last = place;
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
