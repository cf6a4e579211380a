package org.unres.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Block.Type;

/**
 * Finds the footnotes of a text whose superscripts were lost, as in the Security Council's texts of 1946 to 1994: a
 * paragraph "14 Official Records of the Security Council, …" is footnote 14 where a number 14 stands loose in the text
 * before ("the application of the Sudan, 14"). Both are written as Markdown writes them: "[^14]".
 */
final class OcrNotes {
    private static final String MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b";
    private static final Pattern NOTE = Pattern.compile("(\\d{1,3})(?:/ ?| )(?!" + MONTHS + ")(?=[\\p{Lu}“\"(\\[])");
    private static final Pattern SOURCE = Pattern.compile("(?:Official Records|[I\\[l]bid\\b|See\\b|(?:One|Two|Three|Four) members?\\b"
            + "|League of Nations|United Nations, Treaty|Adopted without|Document|[SAE]/)");
    private static final String AFTER = "(?=/?(?:[\\s,;.:)]|$))(?!/?\\s(?:" + MONTHS + "|members\\b|votes\\b|abstentions\\b|hours\\b"
            + "|days\\b|months\\b|years\\b|per cent\\b))/?";
    private static final Pattern NO_NOUN = Pattern.compile("(?i)(?:\\b(?:paragraphs?|articles?|rules?|resolutions?|nos?\\.|pages?|pp?\\."
            + "|chapter|section|annex|supplement|and|or|to|of|the|than|by|for|until|from|least|on|in|at|about|before|after"
            + "|with|between|agenda|item|numbered|vol\\.|line|parallel|point|points)|" + MONTHS + ")$");
    private static final int REACH = 24;

    private OcrNotes() {}

    /** A paragraph that may be a footnote. */
    private record Candidate(int index, String label, String rest) {}

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

    /** The paragraphs with marks and footnotes made plain; a text that has marks of its own stays as it is. */
    static List<String> mark(List<String> paragraphs) {
        List<String> marked = new ArrayList<>(paragraphs);
        int from = 0;
        int offset = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Candidate> note = candidate(i, paragraphs.get(i));
            if (note.isEmpty()) {
                continue;
            }
            Place place = find(marked, note.get().label(), new Place(from, offset, 0), i);
            if (place.length() > 0) {
                String sign = "[^" + note.get().label() + "]";
                String text = marked.get(place.paragraph());
                marked.set(place.paragraph(), text.substring(0, place.offset()) + sign + text.substring(place.offset() + place.length()));
                from = place.paragraph();
                offset = place.offset() + sign.length();
            }
            if (place.length() > 0 || SOURCE.matcher(note.get().rest()).lookingAt()) {
                marked.set(i, "[^" + note.get().label() + "]: " + note.get().rest());
            }
        }
        return marked;
    }

    private record Place(int paragraph, int offset, int length) {}

    private static Optional<Candidate> candidate(int index, String paragraph) {
        Matcher m = NOTE.matcher(paragraph);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String rest = paragraph.substring(m.end());
        boolean operative = Openings.of(rest).filter(t -> t == Type.OPERATIVE).isPresent();
        return operative ? Optional.empty() : Optional.of(new Candidate(index, m.group(1), rest));
    }

    // Marks follow one another as their notes do.
    private static Place find(List<String> paragraphs, String label, Place from, int end) {
        Pattern mark = Pattern.compile("(?:(?<=[\\p{L}\\p{N}])\\s|(?<=[,;:.)\\]”’\"'])\\s?)" + label + AFTER);
        for (int i = from.paragraph(); i < end; i++) {
            String text = paragraphs.get(i);
            Matcher m = mark.matcher(text);
            int at = i == from.paragraph() ? from.offset() : 0;
            while (!NOTE.matcher(text).lookingAt() && !text.startsWith("[^") && m.find(at)) {
                if (!NO_NOUN.matcher(text.substring(Math.max(0, m.start() - REACH), m.start())).find()) {
                    return new Place(i, m.start(), m.end() - m.start());
                }
                at = m.end();
            }
        }
        return new Place(0, 0, 0);
    }
}
