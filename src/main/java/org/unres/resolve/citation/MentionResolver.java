package org.unres.resolve.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unres.authority.Authority;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Citation;
import org.unres.model.CodePoints;
import org.unres.model.Entity;
import org.unres.model.Mention;
import org.unres.model.Part;
import org.unres.model.Span;
import org.unres.model.Thing;

/** Gives each resolved reference its relation, and makes the citations and entities of a block. */
final class MentionResolver {
    private final GoverningResolver governing;
    private final FootnoteResolver footnotes;

    MentionResolver(Authority authority, Language language) {
        governing = new GoverningResolver(language);
        footnotes = new FootnoteResolver(authority, governing, language);
    }

    List<Mention> mentions(BlockReferences content, NoteAnchors anchors) {
        List<Mention> mentions = new ArrayList<>();
        CodePoints points = new CodePoints(content.block().text());
        int number = 0;
        for (ResolvedReference found : content.references()) {
            number += found.isCitation() ? 1 : 0;
            mentions.add(found.isCitation()
                    ? citation(found, content, new Numbered(number, anchors, points))
                    : entity(found, points));
        }
        return mentions;
    }

    private record Numbered(int number, NoteAnchors anchors, CodePoints points) {}

    private Citation citation(ResolvedReference found, BlockReferences content, Numbered numbered) {
        Block block = found.block();
        Optional<NoteAnchors.Anchor> anchored = Optional.ofNullable(numbered.anchors().byNote().get(block.part()))
                .filter(m -> block.type() == Block.Type.FOOTNOTE);
        FootnoteResolver.Meaning meaning = anchored.map(m -> inNote(found, content, m))
                .orElseGet(() -> new FootnoteResolver.Meaning(inText(found, content), List.of()));
        Span span = numbered.points().span(found.reference().start(), found.reference().end());
        Part anchor = anchored.map(m -> m.paragraph().block().part()).orElse(block.part());
        return new Citation(
                block.part(), numbered.number(), span, found.words(), found.targets(), anchor,
                meaning.governing().relation(), meaning.governing().cue(), found.pinpoint(), found.date(), meaning.named(),
                found.via(), found.rule(), found.confidence());
    }

    private FootnoteResolver.Meaning inNote(ResolvedReference found, BlockReferences note, NoteAnchors.Anchor anchor) {
        BlockReferences paragraph = anchor.paragraph();
        String text = paragraph.block().text();
        int at = text.offsetByCodePoints(0, anchor.offset());
        int citations = (int) note.references().stream().filter(ResolvedReference::isCitation).count();
        return footnotes.meaning(
                found, new FootnoteResolver.Anchor(text, paragraph.cues(), at, paragraph.references()), citations);
    }

    private Governing inText(ResolvedReference found, BlockReferences content) {
        boolean number = !found.isInstrument();
        return governing.at(new GoverningResolver.Place(
                content.block().text(), content.cues(), found.reference().start(), number));
    }

    private static Entity entity(ResolvedReference found, CodePoints points) {
        Span span = points.span(found.reference().start(), found.reference().end());
        Thing thing = found.targets().getFirst();
        return new Entity(found.block().part(), span, found.words(), thing, found.rule());
    }
}
