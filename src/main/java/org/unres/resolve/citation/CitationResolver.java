package org.unres.resolve.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unres.authority.Authority;
import org.unres.find.Reference;
import org.unres.find.ReferenceFinder;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.model.Part;
import org.unres.model.Problem;
import org.unres.resolve.cue.Cue;
import org.unres.resolve.cue.CueFinder;

/**
 * Resolves the references of a document: "its resolution 74/175" in a draft of the General Assembly is A/RES/74/175, which the
 * draft recalls. Safe to share between threads.
 */
public final class CitationResolver {
    private static final int NOTES = 10_000;

    private final ReferenceFinder finder;
    private final DefinitionForm definitions;
    private final CueFinder cues;
    private final MentionResolver mentions;

    public CitationResolver(Authority authority, Language language, CueFinder cues) {
        finder = new ReferenceFinder(language, authority);
        definitions = new DefinitionForm(language);
        mentions = new MentionResolver(authority, language);
        this.cues = cues;
    }

    /**
     * The blocks of a document in its order.
     *
     * @param problems receives what cannot be resolved
     */
    public List<ResolvedBlock> resolve(Document document, List<Problem> problems) {
        Map<Part, List<Reference>> references = new LinkedHashMap<>();
        Definitions defined = new Definitions(definitions);
        for (Block block : document.blocks()) {
            List<Reference> found = references(block);
            defined.learn(block, found);
            references.put(block.part(), defined.with(block, found));
        }
        List<BlockReferences> blocks = targets(document, references, problems);
        NoteAnchors anchors = NoteAnchors.of(blocks);
        return blocks.stream().map(block -> resolved(document, block, anchors)).toList();
    }

    private List<BlockReferences> targets(Document document, Map<Part, List<Reference>> references, List<Problem> problems) {
        TargetResolver targets = new TargetResolver(document, references.values().stream().flatMap(List::stream).toList());
        Map<Part, BlockReferences> resolved = new HashMap<>();
        for (Block block : inOrderOfNotes(document.blocks())) {
            List<Cue> found = block.isClause() ? cues.find(block) : List.of();
            List<ResolvedReference> known = targets.resolve(block, references.get(block.part()));
            resolved.put(block.part(), new BlockReferences(block, found, known));
        }
        problems.addAll(targets.problems());
        return document.blocks().stream().map(b -> resolved.get(b.part())).toList();
    }

    private ResolvedBlock resolved(Document document, BlockReferences block, NoteAnchors anchors) {
        LinkComparison.Compared compared = LinkComparison.compare(document, block.block(), mentions.mentions(block, anchors));
        return new ResolvedBlock(block.block(), block.cues(), block.references(), compared.mentions(), compared.problems());
    }

    // A cover lists bodies without mentioning them in a sentence; only its symbols are citations.
    private List<Reference> references(Block block) {
        boolean header = block.type() == Block.Type.HEADER;
        return finder.find(block).stream().filter(r -> !header || r instanceof Reference.Symbolic).toList();
    }

    // "Ibid." looks back in the order of the notes' numbers, wherever they are printed; short forms in notes may use any
    // name of the text.
    private static List<Block> inOrderOfNotes(List<Block> blocks) {
        List<Block> ordered = new ArrayList<>(blocks);
        ordered.sort(Comparator.comparing((Block b) -> b.type() == Block.Type.FOOTNOTE)
                .thenComparingInt(b -> b.type() == Block.Type.FOOTNOTE ? noteNumber(b) : 0));
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
