package org.unres.read.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.NoteMark;
import org.unres.model.Part;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.read.input.Problems;

/**
 * Ties footnotes to their marks. A footnote comes directly after the paragraph that carries its mark, in that paragraph's
 * voice; one without a mark stays where it was printed.
 */
final class Footnotes {
    private final String place;
    private final Map<String, Deque<Note>> waiting = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<Integer> placed = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** In whose name a text is written. */
    record Voice(String voice, Body speaker) {}

    private record Note(int number, Paragraph paragraph, int after, Voice voice) {}

    Footnotes(String place) {
        this.place = place;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A footnote printed after so many blocks. */
    void add(Paragraph paragraph, int after, Voice voice) {
        Note note = new Note(notes.size(), paragraph, after, voice);
        notes.add(note);
        known.add(paragraph.note());
        waiting.computeIfAbsent(paragraph.note(), l -> new ArrayDeque<>()).add(note);
    }

    List<Block> place(List<Block> blocks, Function<String, Numbering> numberings) {
        Map<Integer, List<Note>> behind = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (NoteMark mark : blocks.get(i).notes()) {
                tie(mark, blocks.get(i), behind.computeIfAbsent(i + 1, k -> new ArrayList<>()));
            }
        }
        notes.stream().filter(n -> !placed.contains(n.number())).forEach(n -> {
            problems.add(withoutMark(n.paragraph()));
            behind.computeIfAbsent(n.after(), k -> new ArrayList<>()).add(n);
        });
        List<Block> all = new ArrayList<>();
        for (int i = 0; i <= blocks.size(); i++) {
            behind.getOrDefault(i, List.of()).forEach(n -> all.add(block(n, numberings)));
            if (i < blocks.size()) {
                all.add(blocks.get(i));
            }
        }
        return List.copyOf(all);
    }

    private void tie(NoteMark mark, Block block, List<Note> behind) {
        Note note = waiting.getOrDefault(mark.label(), new ArrayDeque<>()).poll();
        if (note != null) {
            placed.add(note.number());
            behind.add(new Note(note.number(), note.paragraph(), note.after(),
                    new Voice(block.part().voice(), block.speaker())));
        } else if (!known.contains(mark.label())) {
            problems.add(Problems.warning(Code.MARK_WITHOUT_FOOTNOTE, place + ", " + block.part().path(), "Footnote "
                    + mark.label() + " is marked here, but no footnote " + mark.label()
                    + " was found. If it is missing in the file, add it as a paragraph that begins with its mark."));
        }
    }

    private Problem withoutMark(Paragraph paragraph) {
        return Problems.warning(Code.FOOTNOTE_WITHOUT_MARK, Problems.line(place, paragraph.line()), "Footnote "
                + paragraph.note() + " has no mark in the text, so it is not known what it belongs to. Put the mark "
                + "(a superscript " + paragraph.note() + ") where it stands in the original.");
    }

    private static Block block(Note note, Function<String, Numbering> numberings) {
        Voice voice = note.voice();
        String label = numberings.apply(voice.voice()).note(note.paragraph().note());
        CleanText text = note.paragraph().content();
        Part part = new Part(voice.voice(), label);
        return new Block(Block.Type.FOOTNOTE, part, voice.speaker(), text.text(), text.notes(), text.italics(),
                text.links(), Optional.empty());
    }
}
