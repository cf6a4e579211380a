package org.unres.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** The footnotes of a Word document by their keys in the file; the paragraphs of one are joined. */
final class WordNotes implements WordXml.Handler {
    private final Map<String, CleanText> notes = new HashMap<>();
    private final WordStyles styles;
    private String id = "";
    private WordBody body;

    private WordNotes(WordStyles styles) {
        this.styles = styles;
        this.body = new WordBody(styles, WordNumbering.none(styles));
    }

    static Map<String, CleanText> of(WordParts parts, WordStyles styles)
            throws IOException, InvalidFormatException, XMLStreamException {
        WordNotes notes = new WordNotes(styles);
        Optional<InputStream> part = parts.related("footnotes");
        if (part.isPresent()) {
            try (InputStream in = part.get()) {
                WordXml.read(in, notes);
            }
        }
        return notes.notes;
    }

    @Override
    public boolean start(String name, WordXml at) {
        if (name.equals("footnote")) {
            id = at.value("id");
            body = new WordBody(styles, WordNumbering.none(styles));
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
