package org.unres.find;

import java.util.Optional;
import java.util.Set;
import org.unres.authority.Name;

/** Where the name of an instrument begins that is built around a head: at "ECOWAS" in "the ECOWAS Regional Action Plan". */
final class NameStart {
    private static final int MOST_WORDS = 12;
    /** "Cessation of Hostilities Agreement" */
    private static final Set<String> JOINING = Set.of("of", "for");
    /** Capitalized words that stand before a name and are no part of it. */
    private static final Set<String> OUTSIDE = Set.of(
            "The", "This", "These", "That", "Those", "Its", "Their", "His", "Her", "All", "Each", "Both", "Such", "Any", "In", "On",
            "Of", "For", "To", "By", "At", "As", "With", "Under", "And", "Also", "See", "Article", "Articles", "Chapter", "Part",
            "Section", "Annex", "Resolution", "Resolutions", "Decision", "Member", "States", "State", "Governments", "Parties",
            "Government", "Secretary-General", "President", "Vol", "No", "When", "While", "Whereas", "If", "Since");

    private final String text;
    private final KnownNames known;
    private final Marks marks;
    private boolean agreement;

    NameStart(String text, KnownNames known, Marks marks) {
        this.text = text;
        this.known = known;
        this.marks = marks;
    }

    int of(int head) {
        agreement = text.startsWith("Agreement", head);
        int start = head;
        for (int words = 0; words < MOST_WORDS; words++) {
            int further = further(start, words > 0);
            if (further == start) {
                break;
            }
            start = further;
        }
        return withoutVerb(start, head);
    }

    private int further(int start, boolean joins) {
        if (start < 2 || marks.at(start - 1)) {
            return start;
        }
        Optional<Name> name = known.endingAt(start - 1);
        if (name.isPresent()) {
            return KnownNames.isInstrument(name.get()) ? start : name.get().start();
        }
        Optional<NearWords.Word> word = NearWords.before(text, start);
        if (word.filter(this::isPart).isPresent()) {
            return word.get().start();
        }
        return joins ? word.filter(w -> joins(w, start)).map(w -> beyond(w, start)).orElse(start) : start;
    }

    private boolean joins(NearWords.Word word, int start) {
        boolean organization = text.startsWith("Europe ", start) || text.startsWith("States ", start) || text.startsWith("Nations ", start);
        return word.text().equals("and") && Character.isUpperCase(text.charAt(start))
                || (agreement || organization) && JOINING.contains(word.text());
    }

    // "Peace and Reconciliation Agreement", but not what ends another name: "the Secretary-General and Darfur Agreement".
    private int beyond(NearWords.Word joining, int start) {
        return NearWords.before(text, joining.start())
                .filter(w -> isPart(w) && w.isCapital() && !marks.at(w.end()))
                .filter(w -> known.endingAt(w.end()).isEmpty() && known.around(start).isEmpty() && !TextHeads.isHead(w.text()))
                .map(NearWords.Word::start)
                .orElse(start);
    }

    private boolean isPart(NearWords.Word word) {
        boolean possessive = word.text().endsWith("\u2019s") || word.text().endsWith("'s");
        return (word.isCapital() || word.isParticle() || word.isNumber() && word.text().length() > 1)
                && !possessive
                && !OUTSIDE.contains(word.text());
    }

    // A clause opens with its verb: "Recalling Agenda 2063".
    private int withoutVerb(int start, int head) {
        Optional<NearWords.Word> first = start == 0 && head > 0 ? NearWords.after(" " + text, 0) : Optional.empty();
        return first.filter(w -> w.text().endsWith("ing") && !w.text().equals("Beijing")).map(NearWords.Word::end).orElse(start);
    }
}
