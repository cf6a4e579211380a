package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Act;
import org.unres.model.Addressee;
import org.unres.model.Block;
import org.unres.model.Mandate;
import org.unres.vocabulary.Illocutions;

/** Makes the speech acts of a paragraph from its cues: one for each verb of an operative clause or participle of a preamble. */
final class ActResolver {
    private static final double OPENING = 1.0;
    private static final double LATER = 0.95;
    private static final int LONGEST_TAIL = 200;
    private static final Pattern STRONGEST = Pattern.compile(" in the strongest (?:possible )?terms");
    private static final Pattern TAIL = Pattern.compile(
            "[,;:] (?:(?:and|or|but|while) )?(?:(?:in|to|for) (?:this|that) [a-z]{3,12} |therefore |accordingly |inter alia )*+$| and $");

    private final Illocutions illocutions = Illocutions.bundled();
    private final AddresseeFinder addressees = new AddresseeFinder();
    private final ConditionFinder conditions = new ConditionFinder();
    private final MandateFinder mandates = new MandateFinder();

    List<Act> acts(Block block, List<Cue> cues, List<Found> named) {
        List<Cue> performing = cues.stream()
                .filter(c -> c.finite() == (block.type() == Block.Type.OPERATIVE) || cues.getFirst() == c)
                .toList();
        CodePoints points = new CodePoints(block.text());
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < performing.size(); i++) {
            int next = i + 1 < performing.size() ? performing.get(i + 1).start() : block.text().length();
            List<Found> within = within(named, performing.get(i).start(), next);
            acts.add(act(new Clause(block, performing.get(i), clauseEnd(block.text(), next), within, points), i + 1));
        }
        return acts;
    }

    /** Of the things named in a block, in order, those that begin in a stretch of it. */
    private static List<Found> within(List<Found> named, int from, int to) {
        return named.subList(firstFrom(named, from), firstFrom(named, to));
    }

    private static int firstFrom(List<Found> named, int at) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).reference().start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // The comma, "and" and connective that lead to the next act belong to neither.
    private static int clauseEnd(String text, int next) {
        int end = next;
        if (next < text.length()) {
            Matcher tail = TAIL.matcher(text).region(Math.max(0, next - LONGEST_TAIL), next);
            end = tail.find() ? tail.start() : next;
        }
        while (end > 0 && ",;:. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private Act act(Clause clause, int number) {
        Cue cue = clause.cue();
        boolean directive = illocutions.isDirective(cue.illocution());
        List<Addressee> addressed = directive ? addressees.find(clause) : List.of();
        Optional<Mandate> mandate = directive ? mandates.find(clause, addressed) : Optional.empty();
        return new Act(
                clause.block().part(),
                number,
                clause.points().span(cue.start(), clause.end()),
                cue.text(),
                cue.illocution(),
                strength(clause),
                clause.block().speaker(),
                addressed,
                illocutions.isOperative(cue.illocution()) ? conditions.find(clause) : List.of(),
                mandate,
                Rules.CUE,
                cue.start() == 0 ? OPENING : LATER);
    }

    private int strength(Clause clause) {
        Cue cue = clause.cue();
        boolean strongest = STRONGEST.matcher(clause.text()).region(cue.end(), clause.end()).lookingAt();
        return illocutions.strength(cue.illocution()) + (cue.intensified() || strongest ? 1 : 0);
    }
}
