package org.unres.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** What the named styles of a document say: italics, bold, superscript, list number; a style has what its base has. */
final class WordStyles implements WordXml.Handler {
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Map<String, String>> properties = new HashMap<>();
    private String style = "";
    private String byDefault = "";

    private WordStyles() {}

    static WordStyles of(WordParts parts) throws IOException, InvalidFormatException, XMLStreamException {
        WordStyles styles = new WordStyles();
        Optional<PackagePart> part = parts.related("styles");
        if (part.isPresent()) {
            try (InputStream in = part.get().getInputStream()) {
                WordXml.read(in, styles);
            }
        }
        return styles;
    }

    /** The style of paragraphs that name none. */
    String byDefault() {
        return byDefault;
    }

    boolean is(String name, String property) {
        return value(name, property).orElse("").equals("true");
    }

    /** @param property "i", "b", "superscript", "vanish", "numId" or "ilvl" */
    Optional<String> value(String name, String property) {
        Set<String> seen = new HashSet<>();
        for (String at = name; at != null && seen.add(at); at = bases.get(at)) {
            String value = properties.getOrDefault(at, Map.of()).get(property);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean start(String name, WordXml at) {
        switch (name) {
            case "style" -> begin(at);
            case "basedOn" -> bases.put(style, at.value("val"));
            case "i", "b", "vanish" -> put(name, String.valueOf(at.isOn()));
            case "vertAlign" -> put("superscript", String.valueOf(at.value("val").equals("superscript")));
            case "numId", "ilvl" -> put(name, at.value("val"));
            default -> {}
        }
        return true;
    }

    @Override
    public void end(String name) {
        style = name.equals("style") ? "" : style;
    }

    @Override
    public void text(String text) {
        // Styles have no words.
    }

    private void begin(WordXml at) {
        style = at.value("styleId");
        boolean first = at.value("type").equals("paragraph") && !at.value("default").isEmpty()
                && at.value("default").matches("1|true|on");
        byDefault = first ? style : byDefault;
    }

    private void put(String property, String value) {
        if (!style.isEmpty()) {
            properties.computeIfAbsent(style, s -> new HashMap<>()).put(property, value);
        }
    }
}
