package org.unres.read.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Draft;
import org.unres.model.NoteMark;
import org.unres.model.Part;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.read.input.Problems;
import org.unres.read.structure.CleanText;
import org.unres.read.structure.Numbering;

/** Collects the parts of a document with the voice in which each is written; footnotes follow the paragraph with their mark. */
final class AknBlocks {
    private final String place;
    private final Map<String, AknBody.Note> notes;
    private final Body host;
    private final Set<Part> labels = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Numbering> numberings = new HashMap<>();
    private String voice = "";
    private Body speaker;

    /** @param place the file, for messages */
    AknBlocks(String place, Map<String, AknBody.Note> notes, Body host) {
        this.place = place;
        this.notes = notes;
        this.host = host;
        this.speaker = host;
    }

    List<Block> blocks() {
        return blocks.stream().map(this::withKnownMarks).toList();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** @param path the part where something is doubtful */
    void problem(Code code, String path, String message) {
        problems.add(Problems.warning(code, place + ", " + path, message));
    }

    private Block withKnownMarks(Block block) {
        List<NoteMark> known = new ArrayList<>();
        for (NoteMark mark : block.notes()) {
            if (labels.contains(new Part(block.part().voice(), "fn/" + mark.label()))) {
                known.add(mark);
            } else {
                problem(Code.MARK_WITHOUT_FOOTNOTE, block.part().path(), "Footnote " + mark.label() + " is marked here, but"
                        + " there is no footnote " + mark.label() + ". If it is missing in the file, add it.");
            }
        }
        return known.size() == block.notes().size() ? block : new Block(block.type(), block.part(), block.speaker(),
                block.text(), known, block.italics(), block.links(), block.opening());
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

    void add(Block.Type type, String label, AknItem item) {
        CleanText text = item.content();
        List<NoteMark> marks = new ArrayList<>();
        List<Block> behind = new ArrayList<>();
        for (NoteMark mark : text.notes()) {
            if (mark.label().startsWith(AknLine.REPEATED)) {
                marks.add(new NoteMark(mark.offset(), mark.label().substring(AknLine.REPEATED.length())));
                continue;
            }
            AknBody.Note note = notes.get(mark.label());
            String path = numbering().note(sign(note.marker()));
            marks.add(new NoteMark(mark.offset(), path.substring("fn/".length())));
            labels.add(new Part(voice, path));
            behind.add(footnote(path, note.content()));
        }
        blocks.add(new Block(
                type, new Part(voice, label), speaker, text.text(), marks, text.italics(), text.links(), item.opening()));
        blocks.addAll(behind);
    }

    private Block footnote(String label, CleanText text) {
        return new Block(Block.Type.FOOTNOTE, new Part(voice, label), speaker, text.text(), List.of(), text.italics(),
                text.links(), Optional.empty());
    }

    // Signs such as "*" cannot stand in an IRI.
    private static String sign(String marker) {
        String plain = marker.replaceAll("[^A-Za-z0-9]", "");
        return plain.isEmpty() ? "star" : plain.substring(0, Math.min(8, plain.length()));
    }
}
