package org.unres.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Block;
import org.unres.model.Block.Type;
import org.unres.model.Body;
import org.unres.model.Draft;
import org.unres.model.NoteMark;
import org.unres.model.Part;
import org.unres.read.AknItem.Kind;

/** From the paragraphs of an Akoma Ntoso file to the parts of its document, each footnote behind the paragraph with its mark. */
final class AknStructure {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.?");
    private static final Pattern LISTED = Pattern.compile("\\(?([a-z]{1,5}|[A-Z]|[IVX]{1,6}|\\d{1,2})[.)]{1,2}");
    private static final Set<String> BULLETS = Set.of("–", "-", "•", "—", "·", "o");

    private final Map<String, AknBody.Note> notes;
    private final Body host;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Numbering> numberings = new HashMap<>();
    private String voice = "";
    private Body speaker;
    private boolean nested;

    private AknStructure(Map<String, AknBody.Note> notes, Body host) {
        this.notes = notes;
        this.host = host;
        this.speaker = host;
    }

    /** The parts in reading order, and the drafts among them. */
    record Structure(List<Block> blocks, List<Draft> drafts) {}

    static Structure build(AknBody body, Body host) {
        AknStructure structure = new AknStructure(body.notes(), host);
        structure.header(body);
        List<AknItem> items = body.items();
        for (int i = 0; i < items.size(); i++) {
            structure.add(items.get(i), i + 1 < items.size() ? items.get(i + 1) : AknItem.mark(Kind.TABLE));
        }
        return new Structure(List.copyOf(structure.blocks), List.copyOf(structure.drafts));
    }

    // The publisher's name and the document's own symbol stand on every page and say nothing of this text.
    private void header(AknBody body) {
        String own = body.fields().symbol().orElse("");
        CleanText text = CleanText.EMPTY;
        boolean further = false;
        for (AknItem item : body.items()) {
            further |= item.kind() == Kind.STATEMENT;
            boolean cover = item.kind() == Kind.COVER && !further || item.kind() == Kind.CLOSING;
            if (cover && !item.text().equals(own) && !item.text().equals("United Nations")) {
                text = text.then(" ", item.content());
            }
        }
        block(Type.HEADER, "header", new AknItem(Kind.COVER, "", Optional.empty(), text));
    }

    private void add(AknItem item, AknItem next) {
        switch (item.kind()) {
            case STATEMENT -> statement();
            case ATTACHMENT -> attachment(next);
            case COVER -> cover(item);
            case CLOSING -> { }
            case FORMULA -> formula(item);
            case HEADING -> heading(item);
            case TABLE -> numbering().startTable();
            case ROW -> block(Type.TABLE, numbering().row(), item);
            case PREAMBULAR -> preambular(item);
            case BODY -> body(item);
        }
    }

    private void statement() {
        nested = true;
        voice = "";
        speaker = host;
        numbering().leaveAnnex();
    }

    private void attachment(AknItem next) {
        if (Lead.of(next.text()).kind() != Lead.Kind.ANNEX) {
            numbering().annex(0);
        }
    }

    // A resolution of several has its letter and title where a document has its cover.
    private void cover(AknItem item) {
        if (nested) {
            block(Type.HEADING, numbering().heading(), item);
        }
    }

    private void formula(AknItem item) {
        Optional<Body> body = Organ.ofFormula(item.text()).map(Organ::body);
        if (body.isPresent() && !body.get().equals(host)) {
            voice = drafts.isEmpty() ? "draft" : "draft/" + (drafts.size() + 1);
            speaker = body.get();
            drafts.add(new Draft(voice, speaker));
        } else if (body.isPresent()) {
            voice = "";
            speaker = host;
        }
    }

    private void heading(AknItem item) {
        Lead lead = Lead.of(item.text());
        if (lead.kind() == Lead.Kind.ANNEX) {
            block(Type.ANNEX, numbering().annex(StructureBuilder.annexNumber(lead.sign())), item);
        } else {
            block(Type.HEADING, numbering().heading(), item);
        }
    }

    private void preambular(AknItem item) {
        Optional<String> sign = sign(LISTED, item.num());
        if (sign.isPresent()) {
            block(type(numbering().hasOperative() ? Type.OPERATIVE : Type.PREAMBULAR), numbering().listed(sign.get()), item);
        } else {
            block(type(Type.PREAMBULAR), numbering().preambular(), item);
        }
    }

    private void body(AknItem item) {
        if (item.num().isEmpty() || BULLETS.contains(item.num())) {
            unnumbered(item);
            return;
        }
        Optional<String> number = sign(NUMBERED, item.num());
        Optional<String> listed = sign(LISTED, item.num());
        if (number.isPresent()) {
            block(type(Type.OPERATIVE), numbering().numbered(Integer.parseInt(number.get())), item);
        } else if (listed.isPresent()) {
            listed(listed.get(), item);
        } else {
            CleanText whole = new TextCleaner().text(item.num()).finish().then(" ", item.content());
            unnumbered(new AknItem(item.kind(), "", item.opening(), whole));
        }
    }

    private void listed(String sign, AknItem item) {
        Type type = numbering().hasOperative() ? Type.OPERATIVE : Type.PREAMBULAR;
        block(type(type), numbering().listed(sign), item);
    }

    private void unnumbered(AknItem item) {
        Lead lead = Lead.of(item.text());
        switch (lead.kind()) {
            case FORMULA -> formula(item);
            case ANNEX -> heading(item);
            case NUMBERED -> block(type(Type.OPERATIVE), numbering().numbered(Integer.parseInt(lead.sign())), cut(item, lead));
            case LISTED -> listed(lead.sign(), cut(item, lead));
            case NOTE, CLOSING, PREAMBULAR, OPERATIVE, OTHER -> plain(item, lead.kind());
        }
    }

    private static AknItem cut(AknItem item, Lead lead) {
        return new AknItem(item.kind(), lead.sign(), item.opening(), item.content().from(lead.cut()));
    }

    private void plain(AknItem item, Lead.Kind lead) {
        boolean preamble = !numbering().hasOperative() && (lead == Lead.Kind.PREAMBULAR || item.text().endsWith(","));
        if (preamble || numbering().inAnnex()) {
            block(type(Type.PREAMBULAR), numbering().preambular(), item);
        } else {
            block(Type.OPERATIVE, numbering().unnumbered(), item);
        }
    }

    private Type type(Type inText) {
        return numbering().inAnnex() ? Type.ANNEX : inText;
    }

    private static Optional<String> sign(Pattern pattern, String num) {
        Matcher m = pattern.matcher(num);
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private Numbering numbering() {
        return numberings.computeIfAbsent(voice, v -> new Numbering());
    }

    private void block(Type type, String label, AknItem item) {
        List<NoteMark> marks = new ArrayList<>();
        List<Block> behind = new ArrayList<>();
        for (NoteMark mark : item.content().notes()) {
            AknBody.Note note = notes.get(mark.label());
            String path = numbering().note(sign(note.marker()));
            marks.add(new NoteMark(mark.offset(), path.substring("fn/".length())));
            behind.add(new Block(Type.FOOTNOTE, new Part(voice, path), speaker, note.content().text(), List.of(),
                    note.content().italics(), note.content().links(), Optional.empty()));
        }
        CleanText text = item.content();
        blocks.add(new Block(
                type, new Part(voice, label), speaker, text.text(), marks, text.italics(), text.links(), item.opening()));
        blocks.addAll(behind);
    }

    // Signs such as "*" cannot stand in an IRI.
    private static String sign(String marker) {
        String plain = marker.replaceAll("[^A-Za-z0-9]", "");
        return plain.isEmpty() ? "star" : plain;
    }
}
