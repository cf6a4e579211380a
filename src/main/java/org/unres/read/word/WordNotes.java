package org.unres.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.unres.read.structure.CleanText;
import org.unres.read.structure.Paragraph;

/** The footnotes of a Word document by their keys in the file; the paragraphs of one are joined. */
final class WordNotes implements WordXml.Handler {
    private final Map<String, CleanText> notes = new HashMap<>();
    private final WordStyles styles;
    private final Map<String, String> links;
    private String id = "";
    private WordBody body;

    private WordNotes(WordStyles styles, Map<String, String> links) {
        this.styles = styles;
        this.links = links;
        this.body = body();
    }

    private WordBody body() {
        return new WordBody(styles, WordNumbering.none(styles), links);
    }

    static Map<String, CleanText> of(WordParts parts, WordStyles styles)
            throws IOException, InvalidFormatException, XMLStreamException {
        Optional<PackagePart> part = parts.related("footnotes");
        if (part.isEmpty()) {
            return Map.of();
        }
        WordNotes notes = new WordNotes(styles, WordParts.links(part.get()));
        try (InputStream in = part.get().getInputStream()) {
            WordXml.read(in, notes);
        }
        return notes.notes;
    }

    @Override
    public boolean start(String name, WordXml at) {
        if (name.equals("footnote")) {
            id = at.value("id");
            body = body();
        }
        return body.start(name, at);
    }

    @Override
    public void end(String name) {
        body.end(name);
        if (name.equals("footnote")) {
            notes.put(id, CleanText.join(body.paragraphs().stream().map(Paragraph::content).filter(c -> !c.isEmpty()).toList()));
        }
    }

    @Override
    public void text(String text) {
        body.text(text);
    }
}
