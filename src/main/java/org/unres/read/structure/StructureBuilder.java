package org.unres.read.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Draft;
import org.unres.model.Part;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.read.input.Problems;

/** From the paragraphs of a body to its parts; an enacting formula of another organ opens the voice of a draft. */
public final class StructureBuilder {
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final String place;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Numbering> numberings = new HashMap<>();
    private final Footnotes footnotes;
    private final Body host;
    private String voice = "";
    private Body speaker;

    /** The parts in reading order, the drafts among them, and what was doubtful. */
    record Structure(List<Block> blocks, List<Draft> drafts, List<Problem> problems) {}

    private StructureBuilder(String place, Body speaker) {
        this.place = place;
        this.speaker = speaker;
        this.host = speaker;
        this.footnotes = new Footnotes(place);
    }

    static Structure build(String place, Layout layout) {
        StructureBuilder builder = new StructureBuilder(place, layout.speaker().body());
        builder.header(layout);
        layout.body().forEach(builder::add);
        List<Block> all = builder.footnotes.place(builder.blocks, builder::numbering);
        builder.problems.addAll(builder.footnotes.problems());
        return new Structure(all, List.copyOf(builder.drafts), List.copyOf(builder.problems));
    }

    private void header(Layout layout) {
        List<CleanText> lines = Stream.concat(layout.cover().stream(), layout.closing().stream())
                .map(Paragraph::content)
                .toList();
        block(Block.Type.HEADER, "header", CleanText.join(lines));
    }

    private void add(Paragraph paragraph) {
        ParagraphStart lead = ParagraphStart.of(paragraph);
        if (lead.kind() == ParagraphStart.Kind.OTHER && ParagraphJoiner.isHeading(paragraph)) {
            block(Block.Type.HEADING, numbering(voice).heading(), paragraph.content());
            return;
        }
        switch (lead.kind()) {
            case FORMULA -> formula(Organ.ofFormula(paragraph.text()).orElseThrow().body());
            case NOTE -> footnotes.add(paragraph, blocks.size(), new Footnotes.Voice(voice, speaker));
            case ANNEX -> block(Block.Type.ANNEX, numbering(voice).annex(annexNumber(lead.sign())), paragraph.content());
            case NUMBERED -> numbered(paragraph, lead);
            case LISTED -> listed(paragraph, lead);
            case PREAMBULAR, OPERATIVE, CLOSING, OTHER -> unnumbered(paragraph, lead.kind());
        }
    }

    // The document's own organ again opens a further section of it; another organ, or the same in a draft, a new draft.
    private void formula(Body next) {
        if (!next.equals(host)) {
            voice = drafts.isEmpty() ? "draft" : "draft/" + (drafts.size() + 1);
            speaker = next;
            drafts.add(new Draft(voice, speaker));
        } else {
            voice = "";
            speaker = host;
        }
    }

    private void numbered(Paragraph paragraph, ParagraphStart lead) {
        Numbering numbering = numbering(voice);
        int number = Integer.parseInt(lead.sign());
        if (number != numbering.expected() && !numbering.restarts(number) && !numbering.inAnnex()) {
            problems.add(Problems.warning(Code.NUMBERING_GAP, Problems.line(place, paragraph.line()), "Paragraph " + number
                    + " stands where paragraph " + numbering.expected() + " was expected. If paragraphs are missing in the"
                    + " file, add them; the rest was read with the printed numbers."));
        }
        String label = numbering.numbered(number);
        block(numbering.inAnnex() ? Block.Type.ANNEX : Block.Type.OPERATIVE, label, paragraph.content().from(lead.cut()));
    }

    private void listed(Paragraph paragraph, ParagraphStart lead) {
        Numbering numbering = numbering(voice);
        Block.Type type = numbering.hasOperative() ? Block.Type.OPERATIVE : Block.Type.PREAMBULAR;
        String label = numbering.listed(lead.sign());
        block(numbering.inAnnex() ? Block.Type.ANNEX : type, label, paragraph.content().from(lead.cut()));
    }

    private void unnumbered(Paragraph paragraph, ParagraphStart.Kind kind) {
        Numbering numbering = numbering(voice);
        if (numbering.inAnnex()) {
            block(Block.Type.ANNEX, numbering.preambular(), paragraph.content());
        } else if (isPreambular(paragraph, kind, numbering)) {
            block(Block.Type.PREAMBULAR, numbering.preambular(), paragraph.content());
        } else {
            block(Block.Type.OPERATIVE, numbering.unnumbered(), paragraph.content());
        }
    }

    private static boolean isPreambular(Paragraph paragraph, ParagraphStart.Kind kind, Numbering numbering) {
        boolean undecided = kind == ParagraphStart.Kind.OTHER || kind == ParagraphStart.Kind.CLOSING;
        return kind == ParagraphStart.Kind.PREAMBULAR
                || (undecided && !numbering.hasOperative() && paragraph.text().endsWith(","));
    }

    private Numbering numbering(String of) {
        return numberings.computeIfAbsent(of, v -> new Numbering());
    }

    private void block(Block.Type type, String label, CleanText text) {
        blocks.add(new Block(type, new Part(voice, label), speaker, text.text(), text.notes(), text.italics(),
                text.links(), Optional.empty()));
    }

    public static int annexNumber(String sign) {
        if (sign.isEmpty() || Character.isDigit(sign.charAt(0))) {
            return sign.isEmpty() ? 0 : Integer.parseInt(sign);
        }
        int roman = ROMAN.indexOf(sign);
        return roman > 0 ? roman : sign.charAt(0) - 'A' + 1;
    }
}
