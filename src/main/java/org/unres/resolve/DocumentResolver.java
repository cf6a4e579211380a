package org.unres.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unres.authority.Authority;
import org.unres.language.Language;
import org.unres.model.Act;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.model.MandateChange;
import org.unres.model.Mention;
import org.unres.model.Part;
import org.unres.model.Problem;
import org.unres.model.Reading;
import org.unres.resolve.act.ActResolver;
import org.unres.resolve.citation.CitationResolver;
import org.unres.resolve.citation.ResolvedBlock;
import org.unres.resolve.cue.CueFinder;

/**
 * Resolves the documents of one language: from a document to its reading, with every citation, entity and act. In
 * E/RES/2023/26 it finds the 22 resolutions that the draft recalls and the report that paragraph 36 requests. Where the
 * folder of the language lacks a table, nothing is found by that table. Safe to share between threads.
 */
final class DocumentResolver {
    private static final int LONGEST_QUOTE = 60;

    private final CueFinder cues;
    private final CitationResolver citations;
    private final ActResolver acts;
    private final ProceedingsResolver proceedings;

    DocumentResolver(Authority authority, Language language) {
        cues = new CueFinder(language);
        citations = new CitationResolver(authority, language, cues);
        acts = new ActResolver(language, cues);
        proceedings = new ProceedingsResolver(authority, Language.ENGLISH);
    }

    Reading read(Document document) {
        List<Problem> problems = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Act> performed = new ArrayList<>();
        List<MandateChange> changes = new ArrayList<>();
        List<ResolvedBlock> blocks = citations.resolve(document, problems);
        Map<Part, List<ResolvedBlock>> below = below(blocks);
        for (ResolvedBlock block : blocks) {
            mentions.addAll(block.mentions());
            problems.addAll(block.problems());
            if (block.block().isClause()) {
                ActResolver.Acts found = acts.acts(block, below.getOrDefault(block.block().part(), List.of()));
                performed.addAll(found.acts());
                changes.addAll(found.changes());
                withoutCue(document, block).ifPresent(problems::add);
            }
        }
        return new Reading(document, mentions, performed, changes, proceedings.resolve(document, problems), problems);
    }

    /** The subparagraphs of each paragraph, one step down: {@code op/8/a} of {@code op/8}. */
    private static Map<Part, List<ResolvedBlock>> below(List<ResolvedBlock> blocks) {
        Map<Part, List<ResolvedBlock>> below = new HashMap<>();
        for (ResolvedBlock block : blocks) {
            Part part = block.block().part();
            int slash = part.label().lastIndexOf('/');
            if (slash > 0 && block.block().isClause()) {
                Part above = new Part(part.voice(), part.label().substring(0, slash));
                below.computeIfAbsent(above, p -> new ArrayList<>()).add(block);
            }
        }
        return below;
    }

    private Optional<Problem> withoutCue(Document document, ResolvedBlock resolved) {
        Block block = resolved.block();
        String words = block.text();
        boolean main = !cues.isEmpty() && block.part().label().chars().filter(c -> c == '/').count() == 1;
        boolean opened = !resolved.cues().isEmpty() && cues.opens(words, resolved.cues().getFirst());
        return main && !opened
                ? Optional.of(new Problem(
                        Problem.Severity.WARNING,
                        Problem.Code.PARAGRAPH_WITHOUT_CUE,
                        document.symbol().value() + "/" + block.part().path(),
                        "the paragraph does not begin with a known verb phrase, so it has no act of its own: \""
                                + words.substring(0, Math.min(LONGEST_QUOTE, words.length())) + "\""))
                : Optional.empty();
    }
}
