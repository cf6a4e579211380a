package org.unres.read.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Draft;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.model.Symbol;
import org.unres.read.akn.AknItem.Kind;
import org.unres.read.structure.CleanText;
import org.unres.read.structure.Numbering;
import org.unres.read.structure.Organ;
import org.unres.read.structure.ParagraphStart;
import org.unres.read.structure.StructureBuilder;
import org.unres.read.structure.TextCleaner;

/** From the paragraphs of an Akoma Ntoso file to the parts of its document, by markup and printed numbers. */
final class AknStructure {
    private static final String UNITED_NATIONS = Language.ENGLISH.list("names.united-nations").getFirst();
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.?");
    private static final Pattern LISTED = Pattern.compile("\\(?([a-z]{1,5}|[A-Z]|[IVX]{1,6}|\\d{1,2})[.)]{1,2}");
    private static final Set<String> BULLETS = Set.of("–", "-", "•", "—", "·", "o", "▪", "*");

    private final AknOutline outline;
    private final AknBlocks blocks;
    private final boolean statement;
    private boolean nested;
    private int sections;

    /** The parts in reading order, the drafts among them, and what was doubtful. */
    record Structure(List<Block> blocks, List<Draft> drafts, List<Problem> problems) {}

    /**
     * Whose document it is.
     *
     * @param place the file, for messages
     */
    record Origin(String place, Symbol symbol, Body host) {}

    private AknStructure(AknBody body, Origin origin) {
        this.outline = new AknOutline(body.items());
        this.blocks = new AknBlocks(origin.place(), body.notes(), origin.host());
        this.statement = AknHeader.isStatement(origin.symbol());
    }

    static Structure build(AknBody body, Origin origin) {
        AknStructure structure = new AknStructure(body, origin);
        structure.header(body);
        for (int i = 0; i < body.items().size(); i++) {
            structure.add(body.items().get(i), i);
        }
        List<Block> parts = structure.blocks.blocks();
        return new Structure(parts, structure.blocks.drafts(), structure.blocks.problems());
    }

    // The publisher's name and the document's own symbol stand on every page and say nothing of this text.
    private void header(AknBody body) {
        String own = body.fields().symbol().orElse("");
        List<CleanText> texts = new ArrayList<>();
        boolean further = false;
        for (AknItem item : body.items()) {
            further |= item.kind() == Kind.STATEMENT;
            boolean cover = (item.kind() == Kind.COVER && !further) || item.kind() == Kind.CLOSING;
            if (cover && !item.text().equals(own) && !item.text().equals(UNITED_NATIONS)) {
                texts.add(item.content());
            }
        }
        if (!texts.isEmpty()) {
            blocks.add(Block.Type.HEADER, "header", new AknItem(Kind.COVER, "", Optional.empty(), CleanText.join(texts)));
        }
    }

    private void add(AknItem item, int at) {
        switch (item.kind()) {
            case STATEMENT -> statement(at);
            case SECTION -> section(at);
            case ATTACHMENT -> attachment(outline.next(at));
            case COVER -> cover(item);
            case CLOSING -> {}
            case FORMULA -> formula(item);
            case HEADING -> heading(item);
            case TABLE -> numbering().startTable();
            case ROW -> blocks.add(Block.Type.TABLE, numbering().row(), item);
            case PREAMBULAR -> preambular(item);
            case BODY -> body(item, at);
        }
    }

    private void statement(int at) {
        nested = true;
        blocks.host();
        outline.letter(at).ifPresent(numbering()::section);
    }

    private void section(int at) {
        sections++;
        if (!numbering().inAnnex()) {
            outline.section(at, sections).ifPresent(numbering()::section);
        }
    }

    private void attachment(AknItem next) {
        if (ParagraphStart.of(next.text()).kind() != ParagraphStart.Kind.ANNEX) {
            numbering().annex(0);
        }
    }

    // A resolution of several has its letter and title where a document has its cover.
    private void cover(AknItem item) {
        if (nested) {
            blocks.add(Block.Type.HEADING, numbering().heading(), item);
        }
    }

    private void formula(AknItem item) {
        Organ.ofFormula(item.text()).ifPresent(o -> blocks.speaks(o.body()));
    }

    private void heading(AknItem item) {
        ParagraphStart lead = ParagraphStart.of(item.text());
        if (lead.kind() == ParagraphStart.Kind.ANNEX) {
            blocks.add(Block.Type.ANNEX, numbering().annex(StructureBuilder.annexNumber(lead.sign())), item);
        } else {
            blocks.add(Block.Type.HEADING, numbering().heading(), withNumber(item));
        }
    }

    private void preambular(AknItem item) {
        Optional<String> sign = sign(LISTED, item.num());
        if (sign.isPresent()) {
            listed(sign.get(), item);
        } else {
            blocks.add(type(Block.Type.PREAMBULAR), numbering().preambular(), item);
        }
    }

    private void body(AknItem item, int at) {
        Optional<String> number = sign(NUMBERED, item.num());
        Optional<String> listed = statement && number.isPresent() ? number : sign(LISTED, item.num());
        if (number.isPresent() && !statement) {
            numbered(number.get(), item);
        } else if (listed.isPresent()) {
            listed(listed.get(), item);
        } else if (item.num().isEmpty() || BULLETS.contains(item.num())) {
            unnumbered(item, at);
        } else {
            plain(withNumber(item), at);
        }
    }

    private void numbered(String sign, AknItem item) {
        int number = Integer.parseInt(sign);
        Numbering numbering = numbering();
        int expected = numbering.expected();
        boolean gap = number != expected && !numbering.restarts(number) && !numbering.inAnnex();
        String label = numbering.numbered(number);
        if (gap) {
            blocks.problem(Code.NUMBERING_GAP, label, "Paragraph " + number + " stands where paragraph " + expected
                    + " was expected. If paragraphs are missing in the file, add them; the rest was read with the printed"
                    + " numbers.");
        }
        blocks.add(type(Block.Type.OPERATIVE), label, item);
    }

    private void listed(String sign, AknItem item) {
        Block.Type type = numbering().hasOperative() ? Block.Type.OPERATIVE : Block.Type.PREAMBULAR;
        blocks.add(type(type), numbering().listed(sign), item);
    }

    // Some files have the number in the text.
    private void unnumbered(AknItem item, int at) {
        ParagraphStart lead = ParagraphStart.of(item.text());
        switch (lead.kind()) {
            case FORMULA -> formula(item);
            case ANNEX -> heading(item);
            case NUMBERED -> numbered(lead.sign(), cut(item, lead));
            case LISTED -> listed(lead.sign(), cut(item, lead));
            case NOTE, CLOSING, PREAMBULAR, OPERATIVE, OTHER -> plain(item, at);
        }
    }

    private void plain(AknItem item, int at) {
        ParagraphStart.Kind lead = ParagraphStart.of(item.text()).kind();
        boolean preamble = !numbering().hasOperative() && (lead == ParagraphStart.Kind.PREAMBULAR || item.text().endsWith(","));
        if (item.text().equals(AknHeader.STATEMENT) || (lead == ParagraphStart.Kind.OTHER && outline.isHeading(at))) {
            blocks.add(Block.Type.HEADING, numbering().heading(), item);
        } else if (preamble || numbering().inAnnex()) {
            blocks.add(type(Block.Type.PREAMBULAR), numbering().preambular(), item);
        } else if (!statement && !numbering().hasNumbers() && outline.introduces(at)) {
            blocks.add(Block.Type.OPERATIVE, numbering().introduction(), item);
        } else {
            blocks.add(Block.Type.OPERATIVE, numbering().unnumbered(), item);
        }
    }

    private Block.Type type(Block.Type inText) {
        return numbering().inAnnex() ? Block.Type.ANNEX : inText;
    }

    private Numbering numbering() {
        return blocks.numbering();
    }

    private static Optional<String> sign(Pattern pattern, String num) {
        Matcher m = pattern.matcher(num);
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static AknItem cut(AknItem item, ParagraphStart lead) {
        return new AknItem(item.kind(), lead.sign(), item.opening(), item.content().from(lead.cut()));
    }

    // A sign that makes no label, such as "2.1.", stays in the text.
    private static AknItem withNumber(AknItem item) {
        if (item.num().isEmpty() || item.text().startsWith(item.num())) {
            return item;
        }
        CleanText number = new TextCleaner().text(item.num()).finish();
        return new AknItem(item.kind(), "", item.opening(), CleanText.join(List.of(number, item.content())));
    }
}
