package org.unres.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unres.language.Language;
import org.unres.model.Act;
import org.unres.model.Block;
import org.unres.model.Entity;
import org.unres.model.Kind;
import org.unres.model.MandateChange;
import org.unres.model.Part;
import org.unres.model.Reading;
import org.unres.model.Thing;

/**
 * Finds in the decisions of a reading those that establish a body, extend its mandate or end it: "Decides to establish a
 * United Nations Mission in Côte d’Ivoire (MINUCI)". The body is one of the authority files; a panel that is only called
 * "the Panel of Experts" is left out.
 */
public final class MandateChangeFinder {
    private static final int LONGEST_HEAD = 260;
    private static final int LONGEST_TAIL = 300;
    private static final int LONGEST_CLAUSE = 1_000;
    private static final int LONGEST_BEFORE = 500;
    private static final String DAY = "(\\d{1,2}) (" + Language.ENGLISH.months().regex() + ") (\\d{4})";
    private static final Pattern AND_DECIDES = Pattern.compile(" and (?:(?:further|also) )?decides(?= to )");
    private static final Pattern UNTIL = Pattern.compile("\\b(?:until|to|ending(?: on)?|terminating on) " + DAY);
    private static final Pattern AS_OF = Pattern.compile("\\b(?:as of|with effect from|effective(?: on)?|on) " + DAY);
    private static final Pattern PERIOD =
            Pattern.compile("\\bfor (?:(?:[a-z0-9-]{1,12}|\\([0-9a-z-]{1,12}\\)) ){0,8}?(?:days?|weeks?|months?|years?)\\b");

    private final int[] text;
    private final NavigableMap<Integer, Entity> bodies = new TreeMap<>();

    // The places of acts and entities are counted in code points, and a text may be long.
    private MandateChangeFinder(Block block, List<Entity> named) {
        text = block.text().codePoints().toArray();
        named.stream().filter(e -> e.thing().kind() == Kind.BODY).forEach(e -> bodies.put(e.span().start(), e));
    }

    public static List<MandateChange> of(Reading reading) {
        Map<Part, List<Act>> acts = reading.acts().stream().collect(Collectors.groupingBy(Act::part));
        Map<Part, List<Entity>> named = reading.entities().stream().collect(Collectors.groupingBy(Entity::part));
        List<MandateChange> changes = new ArrayList<>();
        for (Block block : reading.document().blocks()) {
            if (block.type() == Block.Type.OPERATIVE && acts.containsKey(block.part()) && named.containsKey(block.part())) {
                MandateChangeFinder finder = new MandateChangeFinder(block, named.get(block.part()));
                acts.get(block.part()).forEach(act -> finder.change(act).ifPresent(changes::add));
            }
        }
        return changes;
    }

    private Optional<MandateChange> change(Act act) {
        int verb = behindVerb(act);
        if (verb < 0) {
            return Optional.empty();
        }
        int end = act.span().end();
        String clause = words(verb, Math.min(end, verb + LONGEST_CLAUSE));
        if (MandateForm.extendsIts(clause)) {
            Set<Thing> before = bodies.subMap(verb - LONGEST_BEFORE, verb).values().stream()
                    .map(Entity::thing)
                    .collect(Collectors.toSet());
            return before.size() == 1
                    ? Optional.of(change(act, MandateChange.Kind.EXTENDS, before.iterator().next(), clause))
                    : Optional.empty();
        }
        return bodies.subMap(verb, Math.max(verb, Math.min(end, verb + LONGEST_HEAD))).values().stream()
                .flatMap(e -> MandateForm.kindOf(words(verb, e.span().start()), tail(e, end))
                        .map(kind -> change(act, kind, e.thing(), clause)).stream())
                .findFirst();
    }

    // Below zero where nothing is decided. "Expresses its support … and decides" may be one act.
    private int behindVerb(Act act) {
        int start = act.span().start();
        if (act.illocution().equals("decides")) {
            return start + act.cue().codePointCount(0, act.cue().length());
        }
        String clause = words(start, act.span().end());
        Matcher decides = AND_DECIDES.matcher(clause);
        return decides.find() ? start + clause.codePointCount(0, decides.end()) : -1;
    }

    private String tail(Entity body, int end) {
        return words(body.span().end(), Math.min(end, body.span().end() + LONGEST_TAIL));
    }

    private String words(int from, int to) {
        return new String(text, from, Math.max(0, to - from));
    }

    private static MandateChange change(Act act, MandateChange.Kind kind, Thing body, String clause) {
        Matcher day = (kind == MandateChange.Kind.ENDS ? AS_OF : UNTIL).matcher(clause);
        if (day.find()) {
            Optional<LocalDate> date = Language.ENGLISH.months().date(day.group(1), day.group(2), day.group(3));
            return new MandateChange(act.part(), act.number(), kind, body, date, day.group());
        }
        Matcher period = PERIOD.matcher(clause);
        String words = kind != MandateChange.Kind.ENDS && period.find() ? period.group() : "";
        return new MandateChange(act.part(), act.number(), kind, body, Optional.empty(), words);
    }
}
