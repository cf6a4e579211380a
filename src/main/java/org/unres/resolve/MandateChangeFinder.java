package org.unres.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Act;
import org.unres.model.Block;
import org.unres.model.Entity;
import org.unres.model.Kind;
import org.unres.model.MandateChange;
import org.unres.model.Reading;
import org.unres.model.Span;
import org.unres.model.Thing;
import org.unres.vocabulary.EnglishMonths;

/**
 * Finds in the decisions of a reading those that establish a body, extend its mandate or end it: "Decides to establish a
 * United Nations Mission in Côte d’Ivoire (MINUCI)". The body is one of the authority files; a panel that is only called
 * "the Panel of Experts" is left out.
 */
public final class MandateChangeFinder {
    private static final int LONGEST_HEAD = 260;
    private static final String DAY = "(\\d{1,2}) (" + EnglishMonths.ANY + ") (\\d{4})";
    private static final Pattern UNTIL = Pattern.compile("\\b(?:until|to|ending(?: on)?|terminating on) " + DAY);
    private static final Pattern AS_OF = Pattern.compile("\\b(?:as of|with effect from|effective(?: on)?|on) " + DAY);
    private static final Pattern PERIOD =
            Pattern.compile("\\bfor (?:(?:[a-z0-9-]{1,12}|\\([0-9a-z-]{1,12}\\)) ){0,8}?(?:days?|weeks?|months?|years?)\\b");

    private MandateChangeFinder() {}

    public static List<MandateChange> of(Reading reading) {
        List<MandateChange> changes = new ArrayList<>();
        for (Act act : reading.acts()) {
            if (act.illocution().equals("decides")) {
                reading.document().blocks().stream()
                        .filter(b -> b.part().equals(act.part()) && b.type() == Block.Type.OPERATIVE)
                        .flatMap(b -> in(reading, b, act).stream())
                        .forEach(changes::add);
            }
        }
        return changes;
    }

    private static Optional<MandateChange> in(Reading reading, Block block, Act act) {
        int from = act.span().start() + act.cue().codePointCount(0, act.cue().length());
        List<Entity> bodies = reading.entities().stream()
                .filter(e -> e.part().equals(act.part()) && e.thing().kind() == Kind.BODY && e.span().end() <= act.span().end())
                .toList();
        String clause = new Span(from, act.span().end()).in(block.text());
        if (MandateForm.extendsIts(clause)) {
            return onlyOne(bodies.stream().filter(e -> e.span().end() < act.span().start()).map(Entity::thing).distinct().toList())
                    .map(body -> change(act, MandateChange.Kind.EXTENDS, body, clause));
        }
        return bodies.stream()
                .filter(e -> e.span().start() >= from && e.span().start() - from <= LONGEST_HEAD)
                .flatMap(e -> MandateForm.kindOf(
                                new Span(from, e.span().start()).in(block.text()),
                                new Span(e.span().end(), act.span().end()).in(block.text()))
                        .map(kind -> change(act, kind, e.thing(), clause)).stream())
                .findFirst();
    }

    private static Optional<Thing> onlyOne(List<Thing> named) {
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static MandateChange change(Act act, MandateChange.Kind kind, Thing body, String clause) {
        Matcher day = (kind == MandateChange.Kind.ENDS ? AS_OF : UNTIL).matcher(clause);
        if (day.find()) {
            Optional<LocalDate> date = EnglishMonths.date(day.group(1), day.group(2), day.group(3));
            return new MandateChange(act.part(), act.number(), kind, body, date, day.group());
        }
        Matcher period = PERIOD.matcher(clause);
        String words = kind != MandateChange.Kind.ENDS && period.find() ? period.group() : "";
        return new MandateChange(act.part(), act.number(), kind, body, Optional.empty(), words);
    }
}
