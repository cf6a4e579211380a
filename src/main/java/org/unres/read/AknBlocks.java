package org.unres.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unres.model.Block;
import org.unres.model.Block.Type;
import org.unres.model.Body;
import org.unres.model.Draft;
import org.unres.model.NoteMark;
import org.unres.model.Part;

/** Collects the parts of a document with the voice in which each is written; footnotes follow the paragraph with their mark. */
final class AknBlocks {
    private final Map<String, AknBody.Note> notes;
    private final Body host;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Numbering> numberings = new HashMap<>();
    private String voice = "";
    private Body speaker;

    AknBlocks(Map<String, AknBody.Note> notes, Body host) {
        this.notes = notes;
        this.host = host;
        this.speaker = host;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** The labels of the voice that speaks. */
    Numbering numbering() {
        return numberings.computeIfAbsent(voice, v -> new Numbering());
    }

    /** An enacting formula: another organ than the document's opens a draft. */
    void speaks(Body body) {
        if (body.equals(host)) {
            host();
        } else {
            voice = drafts.isEmpty() ? "draft" : "draft/" + (drafts.size() + 1);
            speaker = body;
            drafts.add(new Draft(voice, speaker));
        }
    }

    void host() {
        voice = "";
        speaker = host;
    }

    void add(Type type, String label, AknItem item) {
        CleanText text = item.content();
        List<NoteMark> marks = new ArrayList<>();
        List<Block> behind = new ArrayList<>();
        for (NoteMark mark : text.notes()) {
            AknBody.Note note = notes.get(mark.label());
            String path = numbering().note(sign(note.marker()));
            marks.add(new NoteMark(mark.offset(), path.substring("fn/".length())));
            behind.add(footnote(path, note.content()));
        }
        blocks.add(new Block(
                type, new Part(voice, label), speaker, text.text(), marks, text.italics(), text.links(), item.opening()));
        blocks.addAll(behind);
    }

    private Block footnote(String label, CleanText text) {
        return new Block(Type.FOOTNOTE, new Part(voice, label), speaker, text.text(), List.of(), text.italics(),
                text.links(), Optional.empty());
    }

    // Signs such as "*" cannot stand in an IRI.
    private static String sign(String marker) {
        String plain = marker.replaceAll("[^A-Za-z0-9]", "");
        return plain.isEmpty() ? "star" : plain.substring(0, Math.min(8, plain.length()));
    }
}
