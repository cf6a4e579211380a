package org.unres.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unres.authority.Authority;
import org.unres.find.Reference;
import org.unres.find.ReferenceFinder;
import org.unres.language.Language;
import org.unres.model.Act;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.model.MandateChange;
import org.unres.model.Mention;
import org.unres.model.Part;
import org.unres.model.Problem;
import org.unres.model.Reading;

/**
 * Resolves the documents of one language: from a document to its reading, with every citation, entity and act. In
 * E/RES/2023/26 it finds the 22 resolutions that the draft recalls and the report that paragraph 36 requests. Where the
 * folder of the language lacks a table, nothing is found by that table. Safe to share between threads.
 */
final class DocumentResolver {
    private static final int NOTES = 10_000;

    private final ReferenceFinder finder;
    private final DefinitionForm definitions;
    private final CueFinder cues;
    private final CitationResolver citations;
    private final ActResolver acts;
    private final ProceedingsResolver proceedings;

    DocumentResolver(Authority authority, Language language) {
        finder = new ReferenceFinder(language, authority);
        definitions = new DefinitionForm(language);
        cues = new CueFinder(language);
        citations = new CitationResolver(authority, language);
        acts = new ActResolver(language, cues);
        proceedings = new ProceedingsResolver(authority, Language.ENGLISH);
    }

    Reading read(Document document) {
        Map<Part, List<Reference>> references = new LinkedHashMap<>();
        Definitions defined = new Definitions(definitions);
        for (Block block : document.blocks()) {
            List<Reference> found = references(block);
            defined.learn(block, found);
            references.put(block.part(), defined.with(block, found));
        }
        TargetResolver targets = new TargetResolver(document, references.values().stream().flatMap(List::stream).toList());
        Map<Part, CitationResolver.Content> contents = new HashMap<>();
        for (Block block : inOrderOfNotes(document.blocks())) {
            List<Cue> found = isClause(block) ? cues.find(block) : List.of();
            contents.put(
                    block.part(), new CitationResolver.Content(block, found, targets.resolve(block, references.get(block.part()))));
        }
        List<CitationResolver.Content> inOrder =
                document.blocks().stream().map(b -> contents.get(b.part())).toList();
        return reading(document, inOrder, targets.problems());
    }

    private Reading reading(Document document, List<CitationResolver.Content> contents, List<Problem> problems) {
        CitationResolver.Anchors anchors = CitationResolver.Anchors.of(contents);
        List<Mention> mentions = new ArrayList<>();
        List<Act> performed = new ArrayList<>();
        List<MandateChange> changes = new ArrayList<>();
        Map<Part, List<CitationResolver.Content>> below = below(contents);
        for (CitationResolver.Content content : contents) {
            LinkComparison.Compared compared =
                    LinkComparison.compare(document, content.block(), citations.mentions(content, anchors));
            mentions.addAll(compared.mentions());
            problems.addAll(compared.problems());
            if (isClause(content.block())) {
                ActResolver.Acts found = acts.acts(content, below.getOrDefault(content.block().part(), List.of()));
                performed.addAll(found.acts());
                changes.addAll(found.changes());
                withoutCue(document, content).ifPresent(problems::add);
            }
        }
        return new Reading(document, mentions, performed, changes, proceedings.resolve(document, problems), problems);
    }

    /** The subparagraphs of each paragraph, one step down: {@code op/8/a} of {@code op/8}. */
    private static Map<Part, List<CitationResolver.Content>> below(List<CitationResolver.Content> contents) {
        Map<Part, List<CitationResolver.Content>> below = new HashMap<>();
        for (CitationResolver.Content content : contents) {
            Part part = content.block().part();
            int slash = part.label().lastIndexOf('/');
            if (slash > 0 && isClause(content.block())) {
                below.computeIfAbsent(new Part(part.voice(), part.label().substring(0, slash)), p -> new ArrayList<>()).add(content);
            }
        }
        return below;
    }

    private Optional<Problem> withoutCue(Document document, CitationResolver.Content content) {
        boolean main = !cues.isEmpty() && content.block().part().label().chars().filter(c -> c == '/').count() == 1;
        String words = content.block().text();
        boolean opened = !content.cues().isEmpty() && cues.opens(words, content.cues().getFirst());
        return main && !opened
                ? Optional.of(new Problem(
                        Problem.Severity.WARNING,
                        Problem.Code.PARAGRAPH_WITHOUT_CUE,
                        document.symbol().value() + "/" + content.block().part().path(),
                        "no known verb phrase opens \"" + words.substring(0, Math.min(60, words.length()))
                                + "\"; it has no act of its own"))
                : Optional.empty();
    }

    // The cover names bodies as an index does, and its symbols are what it cites.
    private List<Reference> references(Block block) {
        boolean header = block.type() == Block.Type.HEADER;
        return finder.find(block).stream().filter(r -> !header || r instanceof Reference.Symbolic).toList();
    }

    private static boolean isClause(Block block) {
        return block.type() == Block.Type.PREAMBULAR || block.type() == Block.Type.OPERATIVE;
    }

    // "Ibid." looks back in the order of the notes' numbers, wherever they are printed; short forms in notes may use any
    // name of the text.
    private static List<Block> inOrderOfNotes(List<Block> blocks) {
        List<Block> ordered = new ArrayList<>(blocks);
        ordered.sort(Comparator.comparing((Block b) -> b.type() == Block.Type.FOOTNOTE)
                .thenComparing(b -> b.type() == Block.Type.FOOTNOTE ? noteNumber(b) : 0));
        return ordered;
    }

    // Where the numbers begin anew, the second note 3 is "3/1" and comes after all notes before it.
    private static int noteNumber(Block note) {
        String[] label = note.part().label().substring("fn/".length()).split("/");
        int round = label.length > 1 ? number(label[1]) : 0;
        return Math.min(number(label[0]), NOTES) + NOTES * Math.min(round, NOTES);
    }

    private static int number(String label) {
        return label.length() <= 4 && label.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(label) : NOTES;
    }
}
