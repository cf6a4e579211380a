package org.unres.read.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.unres.read.structure.CleanText;
import org.unres.read.structure.Paragraph;

/** The paragraphs of a Word document's text or of its footnotes, as they are printed: deleted and hidden words are out. */
final class WordBody implements WordXml.Handler {
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "drawing", "pict", "object", "instrText", "delText",
            "rPrChange", "pPrChange", "other:Fallback", "txbxContent", "rt");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, String> links;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Deque<WordLine> lines = new ArrayDeque<>();
    private final List<CleanText> cells = new ArrayList<>();
    private int rows;
    private boolean inRun;
    private boolean inText;
    private int notes;

    /** @param links the addresses of the part's hyperlinks by their keys */
    WordBody(WordStyles styles, WordNumbering numbering, Map<String, String> links) {
        this.styles = styles;
        this.numbering = numbering;
        this.links = links;
    }

    void read(InputStream in) throws XMLStreamException {
        WordXml.read(in, this);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The footnotes that the text refers to, in order: their keys in the file, and what is printed. */
    Map<String, String> noteLabels() {
        return labels;
    }

    @Override
    public boolean start(String name, WordXml at) {
        rows += name.equals("tr") ? 1 : 0;
        if (name.equals("p")) {
            lines.push(new WordLine(styles));
        }
        if (SKIPPED.contains(name) || lines.isEmpty()) {
            return !SKIPPED.contains(name);
        }
        WordLine line = lines.peek();
        if (name.equals("hyperlink") && links.containsKey(at.value("id"))) {
            line.link(links.get(at.value("id")));
        } else if (name.equals("r")) {
            inRun = true;
            line.begin(numbering);
            line.run();
        }
        return inRun ? run(line, name, at) : paragraph(line, name, at);
    }

    // A paragraph's own properties end in those of its mark, which is not printed.
    private static boolean paragraph(WordLine line, String name, WordXml at) {
        switch (name) {
            case "pStyle" -> line.style(at.value("val"));
            case "numId" -> line.number(at.value("val"));
            case "ilvl" -> line.level(at.value("val"));
            default -> {}
        }
        return !name.equals("rPr");
    }

    private boolean run(WordLine line, String name, WordXml at) {
        switch (name) {
            case "rStyle" -> line.runStyle(at.value("val"));
            case "i", "b", "vanish" -> line.set(name, at.isOn());
            case "vertAlign" -> line.set("superscript", at.value("val").equals("superscript"));
            case "t" -> inText = true;
            case "tab", "br", "cr", "ptab" -> line.text(" ");
            case "noBreakHyphen" -> line.text("-");
            case "softHyphen" -> line.text("\u00AD");
            case "footnoteReference" -> note(line, at);
            default -> {}
        }
        return true;
    }

    private void note(WordLine line, WordXml at) {
        boolean custom = at.has("customMarkFollows");
        String id = at.value("id");
        String label = custom ? "" : labels.computeIfAbsent(id, i -> Integer.toString(++notes));
        if (!label.isEmpty()) {
            line.note(label);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "p" -> {
                cells.add(lines.pop().finish());
                flush(rows == 0);
            }
            case "tr" -> flush(--rows == 0);
            case "hyperlink" -> lines.forEach(WordLine::endLink);
            case "r" -> inRun = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    // A row of a table is one paragraph.
    private void flush(boolean whole) {
        if (whole) {
            paragraphs.add(new Paragraph(0, "", CleanText.join(cells.stream().filter(c -> !c.isEmpty()).toList()), true));
            cells.clear();
        }
    }

    @Override
    public void text(String text) {
        if (inText && !lines.isEmpty()) {
            lines.peek().text(text);
        }
    }
}
