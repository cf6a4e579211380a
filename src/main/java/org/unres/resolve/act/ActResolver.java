package org.unres.resolve.act;

import java.util.ArrayList;
import java.util.List;
import org.unres.language.Language;
import org.unres.model.Act;
import org.unres.model.Addressee;
import org.unres.model.Block;
import org.unres.model.CodePoints;
import org.unres.model.MandateChange;
import org.unres.resolve.citation.ResolvedBlock;
import org.unres.resolve.citation.Rules;
import org.unres.resolve.cue.Cue;
import org.unres.resolve.cue.CueFinder;
import org.unres.vocabulary.Illocutions;
import org.unres.vocabulary.Search;

/** Makes the speech acts of a paragraph from its cues: one for each verb of an operative clause or participle of a preamble. */
public final class ActResolver {
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

    public ActResolver(Language language, CueFinder cues) {
        clauseEnd = language.search("cues.clause-end");
        addressees = new AddresseeFinder(language);
        decisions = new MandateDecisionFinder(language);
        conditions = new ConditionFinder(language);
        mandates = new MandateFinder(language, decisions);
        this.cues = cues;
    }

    /** The acts of a paragraph, and what they decide on mandates. */
    public record Acts(List<Act> acts, List<MandateChange> changes) {}

    /** @param below what follows as subparagraphs of the paragraph, with their own names */
    public Acts acts(ResolvedBlock paragraph, List<ResolvedBlock> below) {
        Block block = paragraph.block();
        List<Cue> performing = paragraph.cues().stream()
                .filter(c -> c.finite() || block.type() == Block.Type.PREAMBULAR)
                .filter(c -> !c.finite() || block.type() == Block.Type.OPERATIVE || c == paragraph.cues().getFirst())
                .toList();
        Passage whole = whole(paragraph);
        List<Passage> parts = performing.isEmpty() ? List.of() : below.stream().map(this::whole).toList();
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

    private Passage whole(ResolvedBlock block) {
        String text = block.block().text();
        return new Passage(block.block(), 0, clauseEnd(text, text.length()), block.references(), new CodePoints(text));
    }

    // The comma, "and" and connective between two acts belong to neither.
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

    private Act act(Clause clause, List<Passage> below, int number) {
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
