package org.unres.find;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.authority.Name;

/**
 * Where the name of an instrument ends that is built around a head: behind "Sudan" in "Declaration of Commitment to Protect
 * the Civilians of Sudan, and". A name goes on over small words to the next capitalized one; names that the authority knows
 * are taken whole or not at all.
 */
final class NameEnd {
    private static final int MOST_STEPS = 30;
    private static final int MOST_SMALL = 4;
    private static final Set<String> SMALL = Set.of(
            "of", "on", "for", "to", "the", "and", "at", "against", "in", "with", "from", "as", "or", "a", "an", "its", "their", "all",
            "relating", "concerning", "regarding", "towards", "between", "among", "through", "without", "within",
            "especially", "particularly", "respect", "applicable",
            "other", "involving", "arising", "governing", "supplementing", "pertaining");
    /** Small words behind which a name of somebody or something else begins a phrase of its own. */
    private static final Set<String> LOOSE = Set.of("and", "with", "from", "as", "or");
    private static final Set<String> NO_OPENING = Set.of("the", "a", "an", "its", "their", "all", "or", "as", "from", "other");
    /** Those who are asked, rather than named in a title. */
    private static final Set<String> ACTORS = Set.of(
            "Member", "States", "State", "Government", "Governments", "Parties", "General", "Secretary-General", "Council",
            "Assembly", "Secretariat", "President", "Committee", "Office", "Organization", "Mr", "Ms");
    private static final Pattern ARTICLE = Pattern.compile("and .*(?:the|its|their|an?)");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");
    private static final Pattern DATE = Pattern.compile(" on \\d| in \\d|, on |, in \\p{Lu}| at its | \\d");
    private static final Pattern MONTH = Pattern.compile(
            " (?:January|February|March|April|May|June|July|August|September|October|November|December)");
    private static final String CAPITAL = "\\p{Lu}[\\p{L}\u2019-]{0,30}+";
    private static final Pattern SERIES = Pattern.compile(
            "(?:, " + CAPITAL + "(?: (?:(?:of|in|on|for|or) )?" + CAPITAL + "){0,4}+){1,6}+,? and " + CAPITAL);
    private static final Pattern NUMBERED = Pattern.compile(
            ", (?:19|20)\\d{2}(?:[-\u2013](?:19|20)\\d{2})?(?: \\(No\\. \\d{1,3}\\))?(?![\\d/-])| \\((?:19|20)\\d{2}[-\u2013](?:19|20)?\\d{2}\\)| \\(No\\. \\d{1,3}\\)");
    private static final Pattern PERIOD = Pattern.compile(" for (?:the (?:period|decade) )?(?:19|20)\\d{2}[-\u2013](?:19|20)?\\d{2}");

    private final String text;
    private final KnownNames known;
    private final Marks marks;
    private int headEnd;

    NameEnd(String text, KnownNames known, Marks marks) {
        this.text = text;
        this.known = known;
        this.marks = marks;
    }

    /** Just behind the name; empty where the head is only the beginning of another word: "Agreement Monitoring Committee". */
    OptionalInt of(int head) {
        headEnd = head;
        if (isFollowed(headEnd)) {
            return OptionalInt.empty();
        }
        int end = headEnd;
        for (int steps = 0; steps < MOST_STEPS && !marks.at(end); steps++) {
            int further = further(end, end == headEnd);
            if (further == end) {
                break;
            }
            end = further;
        }
        return OptionalInt.of(end);
    }

    /** Whether a title begins here: " on Synergies and Responses". */
    boolean isTitled(int at) {
        return text.startsWith(" on ", at) && !marks.at(at) && NearWords.after(text, at + 3).filter(NearWords.Word::isCapital).isPresent();
    }

    private boolean isFollowed(int headEnd) {
        return !marks.at(headEnd)
                && NearWords.after(text, headEnd)
                        .filter(w -> w.text().startsWith("item")
                                || w.isCapital() && !ROMAN.matcher(w.text()).matches())
                        .isPresent();
    }

    private int further(int end, boolean direct) {
        Optional<NearWords.Word> word = NearWords.after(text, end);
        if (word.isPresent() && (word.get().isCapital() || !direct && word.get().isParticle())) {
            return direct ? word.get().end() : whole(word.get());
        }
        if (word.isPresent() && word.get().isNumber()) {
            return word.get().isYears() || direct && isNumeral(word.get()) ? unlessDate(word.get(), end) : end;
        }
        if (word.isPresent() && SMALL.contains(word.get().text())) {
            return overSmall(end);
        }
        return direct ? numbered(end) : series(end);
    }

    private static boolean isNumeral(NearWords.Word word) {
        return word.text().length() == 2;
    }

    private int unlessDate(NearWords.Word number, int end) {
        return MONTH.matcher(text).region(number.end(), text.length()).lookingAt() ? end : number.end();
    }

    private int overSmall(int end) {
        Matcher period = PERIOD.matcher(text).region(end, text.length());
        if (period.lookingAt()) {
            return period.end();
        }
        StringBuilder small = new StringBuilder();
        Optional<NearWords.Word> word = NearWords.after(text, end);
        for (int i = 0; i < MOST_SMALL && word.isPresent() && SMALL.contains(word.get().text()); i++) {
            small.append(word.get().text()).append(' ');
            word = NearWords.after(text, word.get().end());
        }
        return word.filter(w -> w.isCapital() && !isOwner(w) || w.isYears() && small.toString().endsWith("the "))
                .filter(w -> !marks.between(end, w.start()) && joins(small.toString().strip(), w, end))
                .map(this::whole)
                .orElse(end);
    }

    // "the Convention on the Platform’s purpose"
    private boolean isOwner(NearWords.Word word) {
        return (word.text().endsWith("\u2019s") || word.text().endsWith("'s"))
                && NearWords.after(text, word.end()).filter(NearWords.Word::isCapital).isEmpty();
    }

    private int whole(NearWords.Word word) {
        return known.startingAt(word.start()).map(Name::end).orElse(word.end());
    }

    private boolean joins(String small, NearWords.Word next, int end) {
        String first = small.split(" ")[0];
        Optional<Name> name = known.startingAt(next.start());
        if (first.equals("and")) {
            return isPair(end) || !ARTICLE.matcher(small).matches() && name.isEmpty() && !isActor(next) && !isNameAhead(next, small.equals("and"));
        }
        if (first.equals("in") || first.equals("at")) {
            return end != headEnd && !DATE.matcher(text).region(whole(next), text.length()).lookingAt();
        }
        if (LOOSE.contains(first) || (first.equals("to") && isActor(next))) {
            return name.isEmpty() && !isActor(next);
        }
        return !(end == headEnd && NO_OPENING.contains(first)) && !(first.equals("of") && name.filter(KnownNames::isInstrument).isPresent());
    }

    // "the Agreement between the Government of the Sudan and the Government of South Sudan"
    private boolean isPair(int end) {
        String sofar = text.substring(headEnd, end);
        return sofar.startsWith(" between ") && !sofar.contains(" and ");
    }

    private boolean isActor(NearWords.Word word) {
        return ACTORS.contains(word.text());
    }

    // "and Programme of Action" goes on, "and Vienna Programme of Action" is the next name.
    private boolean isNameAhead(NearWords.Word next, boolean directly) {
        if (TextHeads.startsAt(text, next.start())) {
            return !directly;
        }
        Optional<NearWords.Word> word = Optional.of(next);
        for (int i = 0; i < MOST_SMALL && word.isPresent() && (word.get().isCapital() || word.get().isNumber()); i++) {
            if (TextHeads.startsAt(text, word.get().start())) {
                return true;
            }
            word = NearWords.after(text, word.get().end());
        }
        return false;
    }

    private int series(int end) {
        Matcher m = SERIES.matcher(text).region(end, text.length());
        if (m.lookingAt() && !marks.between(end, m.end()) && !holdsName(end, m.end())) {
            return m.end();
        }
        return numbered(end);
    }

    private boolean holdsName(int from, int to) {
        return TextHeads.in(text.substring(from, to)).find() || known.startsBetween(from, to);
    }

    private int numbered(int end) {
        Matcher m = NUMBERED.matcher(text).region(end, text.length());
        return m.lookingAt() && !MONTH.matcher(text).region(m.end(), text.length()).lookingAt() ? m.end() : end;
    }
}
