package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.authority.Name;
import org.unres.language.Language;
import org.unres.model.Kind;
import org.unres.model.Thing;

/**
 * Titles in quotation marks: in "the outcome document, entitled “The future we want”" the title is the name of an instrument;
 * in "its resolution 78/1, entitled “Follow-up to the 2030 Agenda for Sustainable Development”" it is no mention of the Agenda.
 */
final class QuotedTitles {
    private static final int REACH = 160;
    private static final Pattern QUOTED = Pattern.compile("\u201C([^\u201C\u201D]{0,400})\u201D");

    private final String text;
    private final KnownNames known;
    private final TreeMap<Integer, Integer> quotes = new TreeMap<>();

    private final Pattern noun;
    private final Pattern entitled;
    private final String the;
    /** Titles of resolutions and reports about an instrument. */
    private final Pattern about;
    private final Pattern adoptedAs;

    QuotedTitles(Language language, String text, KnownNames known) {
        this.noun = language.pattern("quoted-titles.noun");
        this.entitled = language.pattern("quoted-titles.entitled");
        this.about = language.pattern("quoted-titles.about");
        this.adoptedAs = language.pattern("quoted-titles.adopted-as");
        this.the = language.word("quoted-titles.the") + " ";
        this.known = known;
        this.text = text;
        if (text.indexOf('\u201C') >= 0) {
            QUOTED.matcher(text).results().forEach(r -> quotes.put(r.start(), r.end()));
        }
    }

    /** Whether a name stands inside a title and is not the title itself. */
    boolean hide(Name name) {
        Map.Entry<Integer, Integer> quote = quotes.lowerEntry(name.start());
        if (quote == null || name.end() >= quote.getValue()) {
            return false;
        }
        Noun noun = noun(quote.getKey());
        boolean whole = isOpening(quote.getKey() + 1, name.start())
                && isClosing(name.end(), quote.getValue() - 1, noun == Noun.TEXT);
        return !whole || !names(noun, name);
    }

    /** Whether a place lies inside a title without being all of it. */
    boolean hide(int start, int end) {
        Map.Entry<Integer, Integer> quote = quotes.lowerEntry(start);
        return quote != null
                && end < quote.getValue()
                && !(isOpening(quote.getKey() + 1, start) && isClosing(end, quote.getValue() - 1, true)
                        && noun(quote.getKey()) == Noun.TEXT);
    }

    private boolean names(Noun noun, Name name) {
        boolean soft = name.things().stream().allMatch(t -> t.kind() == Kind.INSTRUMENT);
        return noun == Noun.TEXT || noun == Noun.NONE || (soft && (noun == Noun.RESOLUTION || noun == Noun.EVENT));
    }

    private boolean isOpening(int from, int to) {
        return from == to || text.substring(from, to).equals(the);
    }

    // "The United Nations Global Counter-Terrorism Strategy: seventh review" is the title of a resolution about it.
    private boolean isClosing(int from, int to, boolean subtitled) {
        return from == to || (from < to
                && ((subtitled && text.charAt(from) == ':') || (to - from == 1 && ",.".indexOf(text.charAt(from)) >= 0)));
    }

    private enum Noun { TEXT, RESOLUTION, EVENT, OTHER, NONE }

    private Noun noun(int quote) {
        String before = text.substring(Math.max(0, quote - REACH), quote);
        int from = Math.max(before.lastIndexOf('\u201D'), before.lastIndexOf(';')) + 1;
        Noun last = Noun.NONE;
        Matcher m = this.noun.matcher(before).region(from, before.length());
        while (m.find()) {
            last = of(m);
        }
        return last;
    }

    private boolean isKnown(int start) {
        return known.startingAt(start).filter(KnownNames::isInstrument).isPresent();
    }

    private static Noun of(Matcher noun) {
        if (noun.group("text") != null) {
            return Noun.TEXT;
        }
        if (noun.group("event") != null) {
            return Noun.EVENT;
        }
        return noun.group("resolution") != null ? Noun.RESOLUTION : Noun.OTHER;
    }

    /** Titles that are the only name of an instrument: "United against racism, racial discrimination, xenophobia …". */
    List<Reference.Coined> instruments() {
        List<Reference.Coined> found = new ArrayList<>();
        quotes.forEach((start, end) -> instrument(start, end).ifPresent(found::add));
        return found;
    }

    private Optional<Reference.Coined> instrument(int start, int end) {
        String title = text.substring(start + 1, end - 1).strip().replaceFirst("[,.]$", "");
        boolean entitled = this.entitled.matcher(text.substring(Math.max(0, start - 20), start)).matches();
        Noun noun = entitled ? noun(start) : Noun.OTHER;
        boolean named = noun == Noun.TEXT || (noun == Noun.RESOLUTION && adoptedAs.matcher(title).matches());
        String slug = TitleFinder.slug(title, InstrumentFinder.LONGEST_SLUG);
        if (!named || about.matcher(title).lookingAt() || isKnown(start + 1) || isKnown(start + 1 + the.length())
                || title.split(" ").length < 2 || slug.isEmpty() || !Character.isUpperCase(title.codePointAt(0))) {
            return Optional.empty();
        }
        return Optional.of(new Reference.Coined(start + 1, end - 1, new Thing(Kind.NAMED_TEXT, "instrument/" + slug, title)));
    }
}
