package org.unres.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unres.authority.Authority;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Citation;
import org.unres.model.Entity;
import org.unres.model.Mention;
import org.unres.model.NoteMark;
import org.unres.model.Part;
import org.unres.model.Span;
import org.unres.model.Thing;

/** Gives each reference its relation and makes the citations and entities of a block. */
final class CitationResolver {
    private final GoverningResolver governing;
    private final FootnoteResolver footnotes;

    CitationResolver(Authority authority, Language language) {
        governing = new GoverningResolver(language);
        footnotes = new FootnoteResolver(authority, governing, language);
    }

    /** A block with what was found in it. */
    record Content(Block block, List<Cue> cues, List<Found> found) {}

    /** The paragraphs of a document by part, and for each footnote the paragraph that carries its mark. */
    record Anchors(Map<Part, Content> contents, Map<Part, Marked> marked) {
        static Anchors of(List<Content> contents) {
            Map<Part, Content> byPart = new HashMap<>();
            Map<Part, Marked> marked = new HashMap<>();
            for (Content content : contents) {
                byPart.put(content.block().part(), content);
                for (NoteMark mark : content.block().notes()) {
                    Part note = new Part(content.block().part().voice(), "fn/" + mark.label());
                    marked.putIfAbsent(note, new Marked(content, mark.offset()));
                }
            }
            return new Anchors(byPart, marked);
        }
    }

    /** A paragraph and the place of a footnote mark in it, in code points. */
    record Marked(Content content, int offset) {}

    List<Mention> mentions(Content content, Anchors anchors) {
        List<Mention> mentions = new ArrayList<>();
        CodePoints points = new CodePoints(content.block().text());
        int number = 0;
        for (Found found : content.found()) {
            number += found.isCitation() ? 1 : 0;
            mentions.add(found.isCitation() ? citation(found, content, new Numbered(number, anchors, points)) : entity(found, points));
        }
        return mentions;
    }

    private record Numbered(int number, Anchors anchors, CodePoints points) {}

    private Citation citation(Found found, Content content, Numbered numbered) {
        Block block = found.block();
        Optional<Marked> marked = Optional.ofNullable(numbered.anchors().marked().get(block.part()))
                .filter(m -> block.type() == Block.Type.FOOTNOTE);
        FootnoteResolver.Meaning meaning = marked.map(m -> inNote(found, content, m))
                .orElseGet(() -> new FootnoteResolver.Meaning(inText(found, content), List.of()));
        Span span = numbered.points().span(found.reference().start(), found.reference().end());
        Part anchor = marked.map(m -> m.content().block().part()).orElse(block.part());
        return new Citation(
                block.part(), numbered.number(), span, found.words(), found.targets(), anchor,
                meaning.governing().relation(), meaning.governing().cue(), found.pinpoint(), found.date(), meaning.named(),
                found.via(), found.rule(), found.confidence());
    }

    private FootnoteResolver.Meaning inNote(Found found, Content note, Marked marked) {
        Content paragraph = marked.content();
        String text = paragraph.block().text();
        int at = text.offsetByCodePoints(0, marked.offset());
        int citations = (int) note.found().stream().filter(Found::isCitation).count();
        return footnotes.meaning(
                found, new FootnoteResolver.Anchor(text, paragraph.cues(), at, paragraph.found()), citations);
    }

    private Governing inText(Found found, Content content) {
        boolean number = !found.isInstrument();
        return governing.at(new GoverningResolver.Place(
                content.block().text(), content.cues(), found.reference().start(), number));
    }

    private static Entity entity(Found found, CodePoints points) {
        Span span = points.span(found.reference().start(), found.reference().end());
        Thing thing = found.targets().getFirst();
        return new Entity(found.block().part(), span, found.words(), thing, found.rule());
    }
}
