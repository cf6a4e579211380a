package org.unres.find;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.authority.Name;
import org.unres.language.Language;

/**
 * Where the name of an instrument ends that is built around a head: behind "Sudan" in "Declaration of Commitment to Protect
 * the Civilians of Sudan, and". A name goes on over small words to the next capitalized one; names that the authority knows
 * are taken whole or not at all.
 */
final class NameEnd {
    private static final int MOST_STEPS = 30;
    private static final int MOST_SMALL = 4;
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");

    private final String text;
    private final KnownNames known;
    private final InstrumentNouns heads;
    private final NotePositions marks;
    private int headEnd;

    private final Set<String> small;
    /** Small words behind which a name of somebody or something else begins a phrase of its own. */
    private final Set<String> loose;
    private final Set<String> noOpening;
    /** Those who are asked, rather than named in a title. */
    private final Set<String> actors;
    private final Pattern article;
    private final Pattern date;
    private final Pattern month;
    private final Pattern series;
    private final Pattern numbered;
    private final Pattern period;
    private final Pattern pair;
    private final String titleLead;
    private final Set<String> and;
    private final Set<String> of;
    private final Set<String> to;
    private final Set<String> the;
    private final Set<String> place;
    private final Set<String> counted;

    NameEnd(Language language, String text, KnownNames known, NotePositions marks) {
        this.small = language.words("name-end.small");
        this.loose = language.words("name-end.loose");
        this.noOpening = language.words("name-end.no-opening");
        this.actors = language.words("name-end.actors");
        this.article = language.pattern("name-end.article");
        this.date = language.pattern("name-end.date");
        this.month = language.pattern("name-end.month-behind");
        this.series = language.pattern("name-end.series");
        this.numbered = language.pattern("name-end.numbered");
        this.period = language.pattern("name-end.period");
        this.pair = language.pattern("name-end.pair");
        this.titleLead = " " + language.word("name-end.title-lead") + " ";
        this.and = language.words("name-end.and");
        this.of = language.words("name-end.of");
        this.to = language.words("name-end.to");
        this.the = language.words("name-end.the");
        this.place = language.words("name-end.place");
        this.counted = language.words("name-end.counted");
        this.heads = InstrumentNouns.of(language);
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
        return text.startsWith(titleLead, at) && !marks.at(at)
                && AdjacentWords.after(text, at + titleLead.length() - 1).filter(AdjacentWords.Word::isCapital).isPresent();
    }

    private boolean isFollowed(int headEnd) {
        return !marks.at(headEnd)
                && AdjacentWords.after(text, headEnd)
                        .filter(w -> counted.stream().anyMatch(w.text()::startsWith)
                                || (w.isCapital() && !ROMAN.matcher(w.text()).matches()))
                        .isPresent();
    }

    private int further(int end, boolean direct) {
        Optional<AdjacentWords.Word> word = AdjacentWords.after(text, end);
        if (word.isPresent() && (word.get().isCapital() || (!direct && word.get().isParticle()))) {
            return direct ? word.get().end() : whole(word.get());
        }
        if (word.isPresent() && word.get().isNumber()) {
            return word.get().isYears() || (direct && isNumeral(word.get())) ? unlessDate(word.get(), end) : end;
        }
        if (word.isPresent() && this.small.contains(word.get().text())) {
            return overSmall(end);
        }
        return direct ? numbered(end) : series(end);
    }

    private static boolean isNumeral(AdjacentWords.Word word) {
        return word.text().length() == 2;
    }

    private int unlessDate(AdjacentWords.Word number, int end) {
        return month.matcher(text).region(number.end(), text.length()).lookingAt() ? end : number.end();
    }

    private int overSmall(int end) {
        Matcher period = this.period.matcher(text).region(end, text.length());
        if (period.lookingAt()) {
            return period.end();
        }
        StringBuilder small = new StringBuilder();
        Optional<AdjacentWords.Word> word = AdjacentWords.after(text, end);
        for (int i = 0; i < MOST_SMALL && word.isPresent() && this.small.contains(word.get().text()); i++) {
            small.append(word.get().text()).append(' ');
            word = AdjacentWords.after(text, word.get().end());
        }
        return word.filter(w -> (w.isCapital() && !isOwner(w)) || (w.isYears() && the.contains(last(small.toString().strip()))))
                .filter(w -> !marks.between(end, w.start()) && joins(small.toString().strip(), w, end))
                .map(this::whole)
                .orElse(end);
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    // "the Convention on the Platform’s purpose"
    private boolean isOwner(AdjacentWords.Word word) {
        return (word.text().endsWith("\u2019s") || word.text().endsWith("'s"))
                && AdjacentWords.after(text, word.end()).filter(AdjacentWords.Word::isCapital).isEmpty();
    }

    private int whole(AdjacentWords.Word word) {
        return known.startingAt(word.start()).map(Name::end).orElse(word.end());
    }

    private boolean joins(String small, AdjacentWords.Word next, int end) {
        String first = small.split(" ")[0];
        Optional<Name> name = known.startingAt(next.start());
        if (and.contains(first)) {
            return isPair(end) || (!article.matcher(small).matches() && name.isEmpty() && !isActor(next)
                    && !isNameAhead(next, and.contains(small)));
        }
        if (place.contains(first)) {
            return end != headEnd && !date.matcher(text).region(whole(next), text.length()).lookingAt();
        }
        if (loose.contains(first) || (to.contains(first) && isActor(next))) {
            return name.isEmpty() && !isActor(next);
        }
        return !(end == headEnd && noOpening.contains(first))
                && !(of.contains(first) && name.filter(KnownNames::isInstrument).isPresent());
    }

    // "the Agreement between the Government of the Sudan and the Government of South Sudan"
    private boolean isPair(int end) {
        return pair.matcher(text.substring(headEnd, end)).matches();
    }

    private boolean isActor(AdjacentWords.Word word) {
        return actors.contains(word.text());
    }

    // "and Programme of Action" goes on, "and Vienna Programme of Action" is the next name.
    private boolean isNameAhead(AdjacentWords.Word next, boolean directly) {
        if (heads.startsAt(text, next.start())) {
            return !directly;
        }
        Optional<AdjacentWords.Word> word = Optional.of(next);
        for (int i = 0; i < MOST_SMALL && word.isPresent() && (word.get().isCapital() || word.get().isNumber()); i++) {
            if (heads.startsAt(text, word.get().start())) {
                return true;
            }
            word = AdjacentWords.after(text, word.get().end());
        }
        return false;
    }

    private int series(int end) {
        Matcher m = series.matcher(text).region(end, text.length());
        if (m.lookingAt() && !marks.between(end, m.end()) && !holdsName(end, m.end())) {
            return m.end();
        }
        return numbered(end);
    }

    private boolean holdsName(int from, int to) {
        return heads.in(text.substring(from, to)).find() || known.startsBetween(from, to);
    }

    private int numbered(int end) {
        Matcher m = numbered.matcher(text).region(end, text.length());
        return m.lookingAt() && !month.matcher(text).region(m.end(), text.length()).lookingAt() ? m.end() : end;
    }
}
