package org.unres.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.authority.Name;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Kind;
import org.unres.model.Thing;
import org.unres.vocabulary.Search;

/**
 * Finds treaties and instruments that no authority entry names, by the way such names are built: capitalized words around
 * a head, as in "Jeddah Declaration of Commitment to Protect the Civilians of Sudan". Each head is looked at once and its
 * surroundings up to a bound, so that the cost grows with the length of the text.
 */
final class InstrumentFinder {
    private static final int SHORT_NAME = 3;
    static final int LONGEST_SLUG = 200;
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}-]{0,8}\\p{Lu}s?");

    private final String text;
    private final KnownNames known;
    private final InstrumentNouns heads;
    private final NameStart starts;
    private final NameEnd ends;

    /** Words that say what kind of instrument it is, and not which. */
    private final Set<String> general;
    private final Set<String> regions;
    private final Set<String> owners;
    /** Words with which no name begins: "National Strategy", "Draft Declaration". */
    private final Set<String> noNames;
    private final Pattern indefinite;
    private final Pattern shortName;
    /** Behind these a name is part of the name of a body: "Ad Hoc Committee on the Elaboration of Complementary Standards". */
    private final Pattern ofBody;
    private final Pattern inTheMaking;
    private final Pattern body;
    private final Pattern dated;

    private InstrumentFinder(Language language, Block block, KnownNames names) {
        this.general = language.words("instruments.general");
        this.regions = language.words("instruments.regions");
        this.owners = language.words("instruments.owners");
        this.noNames = language.words("instruments.no-names");
        this.indefinite = language.pattern("instruments.indefinite");
        this.shortName = language.pattern("instruments.short");
        this.ofBody = language.pattern("instruments.of-body");
        this.inTheMaking = language.pattern("instruments.in-the-making");
        this.body = language.pattern("instruments.body");
        this.dated = language.pattern("instruments.dated");
        this.heads = InstrumentNouns.of(language);
        text = block.text();
        known = names;
        NotePositions marks = NotePositions.of(block);
        starts = new NameStart(language, text, known, marks);
        ends = new NameEnd(language, text, known, marks);
    }

    static List<Reference.Coined> find(Language language, Block block, KnownNames known) {
        boolean running = block.type() != Block.Type.HEADER && block.type() != Block.Type.HEADING;
        return running && InstrumentNouns.of(language).in(block.text()).find()
                ? new InstrumentFinder(language, block, known).all() : List.of();
    }

    private List<Reference.Coined> all() {
        List<Reference.Coined> found = new ArrayList<>();
        Search.Matches nouns = heads.in(text);
        int from = 0;
        while (nouns.find(from)) {
            Matcher head = nouns.match();
            Optional<Reference.Coined> name = around(head.start(), head.end());
            name.filter(this::isOne).ifPresent(found::add);
            from = Math.max(head.end(), name.map(Reference.Coined::end).orElse(0));
        }
        return found;
    }

    private Optional<Reference.Coined> around(int headStart, int headEnd) {
        Optional<Name> name = known.around(headStart).filter(n -> text.substring(n.start(), n.end()).contains(" "));
        int start = withoutDate(starts.of(headStart), headStart);
        if (name.isPresent() && !isRegional(name.get(), start, headStart) && !isLonger(name.get(), start)) {
            return Optional.empty();
        }
        OptionalInt end = name.filter(n -> n.end() > headEnd).map(n -> OptionalInt.of(n.end())).orElseGet(() -> ends.of(headEnd));
        if (end.isEmpty() || !isSpecific(start, headStart, end.getAsInt(), headEnd)) {
            return Optional.empty();
        }
        return Optional.of(coined(start, end.getAsInt(), heads.kind(text.substring(headStart, headEnd))));
    }

    private int withoutDate(int start, int headStart) {
        Matcher date = dated.matcher(text).region(start, headStart);
        return date.lookingAt() ? date.end() : start;
    }

    // "Inter-American Convention against Corruption" is not the Convention against Corruption.
    private boolean isRegional(Name name, int start, int headStart) {
        return name.start() == headStart
                && start < headStart
                && Arrays.stream(text.substring(start, headStart).split(" ")).anyMatch(regions::contains);
    }

    // "New Delhi Declaration" is not the Delhi Declaration, and "Moscow Declaration on …" not any Moscow Declaration.
    private boolean isLonger(Name name, int start) {
        String words = text.substring(name.start(), name.end());
        boolean before = start < name.start()
                && known.endingAt(name.start() - 1).isEmpty()
                && Arrays.stream(text.substring(start, name.start()).split(" "))
                        .anyMatch(w -> Character.isUpperCase(w.charAt(0)) && !owners.contains(w));
        return words.split(" ").length <= SHORT_NAME && (before || ends.isTitled(name.end()));
    }

    private boolean isSpecific(int start, int headStart, int end, int headEnd) {
        String words = text.substring(start, headStart) + text.substring(headEnd, end);
        return Arrays.stream(words.split("[ ,()]+"))
                .anyMatch(this::isTelling);
    }

    private boolean isTelling(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && !general.contains(word)
                && !heads.isHead(word)
                && !ROMAN.matcher(word).matches();
    }

    // Passed over whole: "Somalia’s National Strategy and Action Plan for Preventing …" names no Action Plan either.
    private boolean isOne(Reference.Coined name) {
        String first = name.thing().label().split(" ")[0];
        return !noNames.contains(first) && !isIndefinite(name.start()) && !body.matcher(name.thing().label()).matches();
    }

    private boolean isIndefinite(int start) {
        String before = text.substring(Math.max(0, start - 30), start);
        return indefinite.matcher(before).matches() || inTheMaking.matcher(before).matches() || ofBody.matcher(before).matches();
    }

    private Reference.Coined coined(int start, int end, Kind kind) {
        String name = text.substring(start, end);
        Matcher m = shortName.matcher(text).region(end, text.length());
        boolean brief = m.lookingAt() && (ACRONYM.matcher(m.group(1)).matches() || heads.in(m.group(1)).find());
        return coined(start, brief ? m.end() : end, new Titled(name, kind));
    }

    private record Titled(String name, Kind kind) {}

    private static Reference.Coined coined(int start, int end, Titled titled) {
        String root = titled.kind() == Kind.TREATY ? "treaty/" : "instrument/";
        return new Reference.Coined(
                start, end, new Thing(titled.kind(), root + TitleFinder.slug(titled.name(), LONGEST_SLUG), titled.name()));
    }
}
