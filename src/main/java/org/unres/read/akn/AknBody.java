package org.unres.read.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unres.read.akn.AknItem.Kind;
import org.unres.read.structure.CleanText;

/**
 * Reads the text of a statement, from its cover page to its closing lines, into paragraphs. Only the elements named here
 * separate words; any other, such as {@code span} or {@code a}, is part of the line in which it stands.
 */
final class AknBody implements AknPart {
    private static final Set<String> LINES = Set.of("p", "subheading", "heading", "crossHeading", "listIntroduction",
            "longTitle", "wrapUp");
    private static final Set<String> BLOCKS = Set.of("statement", "doc", "component", "attachment", "attachments",
            "coverPage", "preface", "preamble", "mainBody", "conclusions", "collectionBody", "documentCollection",
            "components", "section", "paragraph", "subparagraph", "point", "indent", "alinea", "item", "list", "sublist",
            "blockList", "intro", "content", "container", "hcontainer", "formula", "embeddedStructure",
            "quotedStructure", "block", "tblock", "table", "tr", "td", "th", "article", "chapter", "part", "division",
            "num");
    private static final Set<String> REGIONS = Set.of("coverPage", "preface", "conclusions", "preamble", "mainBody",
            "formula", "container", "table", "crossHeading", "subheading", "heading", "block", "paragraph");
    private static final Pattern HEADING = Pattern.compile("H\\d{1,2}G?|HChG?|CH\\d|BLUEHeading.*|Heading\\d|ZZAnx.*");
    private static final AknTag NO_TAG = new AknTag("", Map.of());

    private final List<AknItem> items = new ArrayList<>();
    private final Map<String, Note> notes = new HashMap<>();
    private final Deque<AknTag> regions = new ArrayDeque<>();
    private final Deque<AknLine> lines = new ArrayDeque<>();
    private final AknFields fields = new AknFields();
    private final StringBuilder num = new StringBuilder();
    private String pending = "";
    private boolean inNum;
    private AknTag opened = NO_TAG;
    private int statements;

    /** A footnote with the marker that the file gives it. */
    record Note(String marker, CleanText content) {}

    AknBody() {
        lines.push(new AknLine());
    }

    List<AknItem> items() {
        return items;
    }

    Map<String, Note> notes() {
        return notes;
    }

    /** What the cover page says field by field. */
    AknFields fields() {
        return fields;
    }

    @Override
    public void start(AknTag tag) {
        if (REGIONS.contains(tag.name())) {
            flush();
            regions.push(tag);
        }
        switch (tag.name()) {
            case "authorialNote" -> lines.push(new AknLine(tag.value("marker")));
            case "statement", "documentCollection" -> open(++statements > 1 ? Kind.STATEMENT : Kind.COVER);
            case "attachment" -> open(Kind.ATTACHMENT);
            case "section" -> open(Kind.SECTION);
            case "table" -> open(Kind.TABLE);
            case "num" -> number(tag);
            default -> line(tag);
        }
        fields.start(tag);
    }

    private void number(AknTag tag) {
        if (isNote() || inTable()) {
            line(tag);
        } else {
            flush();
            inNum = true;
        }
    }

    private void line(AknTag tag) {
        if (isNote() || (inTable() && !tag.name().equals("tr"))) {
            lines.element().inline(tag, isBlock(tag.name()));
        } else if (isBlock(tag.name())) {
            flush();
        } else {
            lines.element().inline(tag, false);
        }
    }

    @Override
    public void text(String text) {
        if (inNum) {
            num.append(text);
        } else {
            lines.element().text(text);
        }
        fields.text(text);
    }

    @Override
    public void end(String name) {
        fields.end(name);
        if (name.equals("authorialNote") && isNote()) {
            note();
        } else if (name.equals("num") && inNum) {
            inNum = false;
            pending = (pending + " " + num.toString().strip()).strip();
            num.setLength(0);
        } else if (isNote() || (inTable() && !name.equals("tr") && !name.equals("table"))) {
            lines.element().end(name, isBlock(name));
        } else if (isBlock(name)) {
            flush();
        } else {
            lines.element().end(name, false);
        }
        if (!regions.isEmpty() && regions.element().name().equals(name)) {
            regions.pop();
        }
    }

    private static boolean isBlock(String name) {
        return LINES.contains(name) || BLOCKS.contains(name);
    }

    private boolean isNote() {
        return lines.size() > 1;
    }

    private boolean inTable() {
        for (AknTag region : regions) {
            if (region.name().equals("table")) {
                return true;
            }
        }
        return false;
    }

    private void open(Kind kind) {
        flush();
        if (kind != Kind.COVER) {
            pending = "";
            items.add(AknItem.mark(kind));
        }
    }

    private void note() {
        AknLine line = lines.pop();
        String key = String.valueOf(notes.size() + 1);
        notes.put(key, new Note(line.marker(), line.finish()));
        lines.element().note(key);
    }

    private void flush() {
        if (isNote()) {
            return;
        }
        CleanText content = lines.pop().finish();
        lines.push(new AknLine());
        if (content.notes().isEmpty() && content.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        Optional<String> opening = opening();
        items.add(new AknItem(kind(), pending, opening, content));
        pending = "";
    }

    private Kind kind() {
        return regions.stream().flatMap(r -> kind(r).stream()).findFirst().orElse(Kind.BODY);
    }

    private Optional<Kind> kind(AknTag region) {
        return switch (region.name()) {
            case "table" -> Optional.of(Kind.ROW);
            case "crossHeading" -> Optional.of(region.refersTo("preamble") ? Kind.PREAMBULAR : Kind.HEADING);
            case "subheading", "heading", "block" -> Optional.of(Kind.HEADING);
            case "formula" -> Optional.of(Kind.FORMULA);
            case "container" -> Optional.of(region.value("name").equals("formula") ? Kind.FORMULA : Kind.PREAMBULAR);
            case "coverPage", "preface" -> Optional.of(Kind.COVER);
            case "conclusions" -> Optional.of(Kind.CLOSING);
            case "preamble" -> Optional.of(Kind.PREAMBULAR);
            case "paragraph" -> isHeading(region) ? Optional.of(Kind.HEADING) : Optional.empty();
            default -> Optional.of(Kind.BODY);
        };
    }

    // The styles of the word processor from which the file was made; paragraphs "2." and points "(a)" in them are none.
    private boolean isHeading(AknTag paragraph) {
        return HEADING.matcher(paragraph.value("class")).matches() && pending.matches("[A-Z]{0,6}\\.?");
    }

    // The name of a container is that of its first paragraph.
    private Optional<String> opening() {
        Optional<AknTag> container = regions.stream().filter(r -> r.name().equals("container")).findFirst();
        if (!pending.isEmpty() || container.isEmpty() || container.get() == opened) {
            return Optional.empty();
        }
        opened = container.get();
        return container.map(c -> c.value("name"))
                .filter(n -> !n.isEmpty() && !n.equals("formula") && !n.equals("table"));
    }
}
