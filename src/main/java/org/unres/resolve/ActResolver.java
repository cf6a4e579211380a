package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import org.unres.language.Language;
import org.unres.model.Act;
import org.unres.model.Addressee;
import org.unres.model.Block;
import org.unres.model.MandateChange;
import org.unres.vocabulary.Illocutions;
import org.unres.vocabulary.Search;

/** Makes the speech acts of a paragraph from its cues: one for each verb of an operative clause or participle of a preamble. */
final class ActResolver {
    private static final double OPENING = 1.0;
    private static final double LATER = 0.95;
    private static final int LONGEST_TAIL = 200;

    private final Illocutions illocutions = Illocutions.bundled();
    private final CueFinder cues;
    private final Search clauseEnd;
    private final AddresseeFinder addressees;
    private final ConditionFinder conditions;
    private final MandateDecisionFinder decisions;
    private final MandateFinder mandates;

    ActResolver(Language language, CueFinder cues) {
        clauseEnd = language.search("cues.clause-end");
        addressees = new AddresseeFinder(language);
        decisions = new MandateDecisionFinder(language);
        conditions = new ConditionFinder(language);
        mandates = new MandateFinder(language, decisions);
        this.cues = cues;
    }

    /** The acts of a paragraph, and what they decide on mandates. */
    record Acts(List<Act> acts, List<MandateChange> changes) {}

    /** @param below what follows as subparagraphs of the paragraph, with their own names */
    Acts acts(CitationResolver.Content paragraph, List<CitationResolver.Content> below) {
        Block block = paragraph.block();
        List<Cue> performing = paragraph.cues().stream()
                .filter(c -> c.finite() || block.type() == Block.Type.PREAMBULAR)
                .filter(c -> !c.finite() || block.type() == Block.Type.OPERATIVE || c == paragraph.cues().getFirst())
                .toList();
        Stretch whole = whole(paragraph);
        List<Stretch> parts = performing.isEmpty() ? List.of() : below.stream().map(this::whole).toList();
        List<Act> acts = new ArrayList<>();
        List<MandateChange> changes = new ArrayList<>();
        for (int i = 0; i < performing.size(); i++) {
            int start = performing.get(i).start();
            int next = i + 1 < performing.size() ? performing.get(i + 1).start() : block.text().length();
            int end = Math.max(performing.get(i).end(), clauseEnd(block.text(), next));
            Clause clause = new Clause(performing.get(i), whole.between(start, end));
            acts.add(act(clause, parts, i + 1));
            decisions.change(clause, whole, i + 1).ifPresent(changes::add);
        }
        return new Acts(acts, changes);
    }

    private Stretch whole(CitationResolver.Content content) {
        String text = content.block().text();
        return new Stretch(content.block(), 0, clauseEnd(text, text.length()), content.found(), new CodePoints(text));
    }

    // The comma, "and" and connective that lead to the next act belong to neither.
    private int clauseEnd(String text, int next) {
        int end = next;
        if (next < text.length()) {
            Search.Matches tail = clauseEnd.in(text, Math.max(0, next - LONGEST_TAIL), next);
            end = tail.find() ? tail.match().start() : next;
        }
        while (end > 0 && ",;:. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private Act act(Clause clause, List<Stretch> below, int number) {
        Cue cue = clause.cue();
        List<Addressee> addressed = addressees(clause);
        boolean operative = illocutions.isOperative(cue.illocution()) || cue.illocution().equals("commits");
        return new Act(
                clause.words().block().part(),
                number,
                clause.words().span(),
                cue.text(),
                cue.illocution(),
                strength(clause),
                cue.intensifiers(),
                clause.words().block().speaker(),
                addressed,
                operative ? conditions.find(clause) : List.of(),
                operative ? mandates.find(clause, below, addressed) : List.of(),
                Rules.CUE,
                cues.opens(clause.text(), cue) ? OPENING : LATER);
    }

    private List<Addressee> addressees(Clause clause) {
        if (illocutions.isDirective(clause.cue().illocution())) {
            return addressees.find(clause);
        }
        return clause.cue().illocution().equals("decides") ? addressees.bound(clause) : List.of();
    }

    private int strength(Clause clause) {
        Cue cue = clause.cue();
        return illocutions.strength(cue.illocution()) + (cue.intensifiers().isEmpty() ? 0 : 1);
    }
}
