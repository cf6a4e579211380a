package org.unres.resolve.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unres.model.NoteMark;
import org.unres.model.Part;

/** For each footnote of a document the paragraph and the place of its first mark: {@code fn/4} of {@code draft/pp/8}. */
record NoteAnchors(Map<Part, Anchor> byNote) {
    /** @param offset of the mark in the paragraph, in code points */
    record Anchor(BlockReferences paragraph, int offset) {}

    static NoteAnchors of(List<BlockReferences> blocks) {
        Map<Part, Anchor> byNote = new HashMap<>();
        for (BlockReferences block : blocks) {
            for (NoteMark mark : block.block().notes()) {
                Part note = new Part(block.block().part().voice(), "fn/" + mark.label());
                byNote.putIfAbsent(note, new Anchor(block, mark.offset()));
            }
        }
        return new NoteAnchors(byNote);
    }
}
