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
    /** Words that say what kind of instrument it is, and not which. */
    private static final Set<String> GENERAL = Set.of(
            "Final", "Joint", "Political", "Ministerial", "Strategic", "Additional", "Optional", "Global", "National", "Regional",
            "Subregional", "International", "Comprehensive", "Model", "New", "First", "Second", "Third", "Fourth", "Fifth", "General",
            "Special", "Peace", "Ceasefire", "Cease-fire", "Framework", "Annual", "Action", "Status", "Code", "Protocols", "Facultative",
            "Constitutional", "Draft", "Revised", "Updated", "Interim", "Provisional", "Transitional", "Basic", "Fundamental", "Guiding",
            "Standard", "Minimum", "Common", "Core", "Programme", "Plan", "Outcome", "Document", "Road", "Map", "Security", "Transition",
            "Safeguards", "Presidential", "Operational", "Technical", "Financial", "Staff", "Mission", "Implementation", "Work",
            "Parties", "Headquarters", "Host", "Country", "Integrated", "Treaty", "High-level", "Voluntary", "States", "Commitment", "Conduct",
            "Practice", "Call", "Act", "Power-Sharing", "Forces", "Relationship", "Completion", "Environment", "System-wide", "Gender",
            "Universal", "Stabilization", "Rule", "Law", "United", "Nations", "UN", "Court", "Mechanism", "Tribunal", "Commission",
            "Committee", "Council", "Organization", "Assembly", "Authority", "Conference", "Agency", "Union", "Office", "Force", "Group",
            "Secretary-General", "Amended", "Supplementary", "Republic", "Government", "Parliament", "Procedure", "Evidence", "Board", "Centre", "Programmes", "Vehicle", "Fund",
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Cessation", "Hostilities", "Disengagement", "Armistice", "Convention");
    private static final Set<String> REGIONS = Set.of(
            "Inter-American", "European", "African", "Arab", "ASEAN", "Nordic", "Commonwealth", "Asian", "Caribbean", "Economic", "SADC",
            "ECOWAS", "IGAD", "OAS", "OAU", "Europe");
    private static final Set<String> OWNERS = Set.of("United", "Nations", "UN");
    private static final Pattern INDEFINITE =
            Pattern.compile("(?:^|.* )(?:an?|any|no|each|every|draft|proposed|possible|future|another|new|further|relevant|its|their|national) $");
    private static final Pattern SHORT =
            Pattern.compile(" \\((?:hereinafter )?(?:referred to as )?(?:the )?\u201C?(\\p{Lu}[\\p{L}\u2019' -]{1,60}+)\u201D?\\)");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");
    /** Behind these a name is part of the name of a body: "Ad Hoc Committee on the Elaboration of Complementary Standards". */
    private static final Pattern OF_BODY = Pattern.compile(
            ".*(?:Committee|Commission|Group|Office|Panel|Board|Unit|Centre|Team|Rapporteur|Adviser|Mission|Force|Fund|Department|Division|Institute|Coordinator|Expert|Envoy|Forum|Task|Network)s? (?:on|for) (?:the )?");
    private static final Pattern IN_THE_MAKING =
            Pattern.compile(".*(?:[Ee]laboration|[Pp]reparation|[Nn]egotiation|[Dd]rafting|[Dd]evelopment) of (?:the |an? )?");
    private static final Pattern BODY = Pattern.compile(
            ".* and [^,]*(?:Division|Department|Office|Section|Unit|Branch|Service|Committee|Group|Team|Board|Secretariat|Centre)");
    private static final Pattern DATED = Pattern.compile(
            "(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\\d{4} )?");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}-]{0,8}\\p{Lu}s?");

    private final String text;
    private final KnownNames known;
    private final NameStart starts;
    private final NameEnd ends;

    private InstrumentFinder(Block block, KnownNames names) {
        text = block.text();
        known = names;
        Marks marks = Marks.of(block);
        starts = new NameStart(text, known, marks);
        ends = new NameEnd(text, known, marks);
    }

    static List<Reference.Coined> find(Block block, KnownNames known) {
        boolean running = block.type() != Block.Type.HEADER && block.type() != Block.Type.HEADING;
        return running && TextHeads.in(block.text()).find() ? new InstrumentFinder(block, known).all() : List.of();
    }

    private List<Reference.Coined> all() {
        List<Reference.Coined> found = new ArrayList<>();
        Search.Matches heads = TextHeads.in(text);
        int from = 0;
        while (heads.find(from)) {
            Matcher head = heads.match();
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
        return Optional.of(coined(start, end.getAsInt(), TextHeads.kind(text.substring(headStart, headEnd))));
    }

    private int withoutDate(int start, int headStart) {
        Matcher date = DATED.matcher(text).region(start, headStart);
        return date.lookingAt() ? date.end() : start;
    }

    // "Inter-American Convention against Corruption" is not the Convention against Corruption.
    private boolean isRegional(Name name, int start, int headStart) {
        return name.start() == headStart
                && start < headStart
                && Arrays.stream(text.substring(start, headStart).split(" ")).anyMatch(REGIONS::contains);
    }

    // "New Delhi Declaration" is not the Delhi Declaration, and "Moscow Declaration on …" not any Moscow Declaration.
    private boolean isLonger(Name name, int start) {
        String words = text.substring(name.start(), name.end());
        boolean before = start < name.start()
                && known.endingAt(name.start() - 1).isEmpty()
                && Arrays.stream(text.substring(start, name.start()).split(" ")).anyMatch(w -> Character.isUpperCase(w.charAt(0)) && !OWNERS.contains(w));
        return words.split(" ").length <= SHORT_NAME && (before || ends.isTitled(name.end()));
    }

    private boolean isSpecific(int start, int headStart, int end, int headEnd) {
        String words = text.substring(start, headStart) + text.substring(headEnd, end);
        return Arrays.stream(words.split("[ ,()]+"))
                .anyMatch(InstrumentFinder::isTelling);
    }

    private static boolean isTelling(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && !GENERAL.contains(word)
                && !TextHeads.isHead(word)
                && !ROMAN.matcher(word).matches();
    }

    // Passed over whole: "Somalia’s National Strategy and Action Plan for Preventing …" names no Action Plan either.
    private boolean isOne(Reference.Coined name) {
        String first = name.thing().label().split(" ")[0];
        return !first.equals("National") && !first.equals("Draft") && !isIndefinite(name.start()) && !BODY.matcher(name.thing().label()).matches();
    }

    private boolean isIndefinite(int start) {
        String before = text.substring(Math.max(0, start - 30), start);
        return INDEFINITE.matcher(before).matches() || IN_THE_MAKING.matcher(before).matches() || OF_BODY.matcher(before).matches();
    }

    private Reference.Coined coined(int start, int end, Kind kind) {
        String name = text.substring(start, end);
        Matcher m = SHORT.matcher(text).region(end, text.length());
        boolean brief = m.lookingAt() && (ACRONYM.matcher(m.group(1)).matches() || TextHeads.in(m.group(1)).find());
        return coined(start, brief ? m.end() : end, new Titled(name, kind));
    }

    private record Titled(String name, Kind kind) {}

    private static Reference.Coined coined(int start, int end, Titled titled) {
        String root = titled.kind() == Kind.TREATY ? "treaty/" : "instrument/";
        return new Reference.Coined(
                start, end, new Thing(titled.kind(), root + TitleFinder.slug(titled.name(), LONGEST_SLUG), titled.name()));
    }
}
