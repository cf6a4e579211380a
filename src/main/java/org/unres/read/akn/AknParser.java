package org.unres.read.akn;

import java.io.InputStream;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.read.input.Limits;
import org.unres.read.input.Problems;

/**
 * Streams an XML file, element by element. Files from strangers cannot make it read other files, fetch addresses or expand
 * entities: a document type declaration is refused, and so is nesting beyond any resolution.
 */
final class AknParser {
    private static final String ROOT = "akomaNtoso";
    private static final int DEEPEST = 200;

    private AknParser() {}

    /** An XML file that is well formed but is not read. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final Code code;

        private RefusedException(Code code, String message) {
            super(message);
            this.code = code;
        }

        Code code() {
            return code;
        }
    }

    static void parse(Reader in, AknPart part) throws XMLStreamException, RefusedException {
        XMLStreamReader reader = factory().createXMLStreamReader(in);
        try {
            int depth = 0;
            while (reader.hasNext()) {
                depth = event(reader, part, depth);
            }
        } finally {
            reader.close();
        }
    }

    private static XMLInputFactory factory() {
        // The platform's own, whatever else is on the class path: its limits are the ones tested.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // Long stretches of text count as entities; real ones are refused with their declaration.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", Limits.FILE);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", Limits.FILE);
        factory.setXMLReporter((message, type, information, location) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static int event(XMLStreamReader reader, AknPart part, int depth) throws XMLStreamException, RefusedException {
        switch (reader.next()) {
            case XMLStreamConstants.DTD -> throw new RefusedException(Code.MALFORMED_XML, "The file has a document type"
                    + " declaration (DOCTYPE), which is not read since it can draw in other files. Take it out and try again.");
            case XMLStreamConstants.START_ELEMENT -> {
                check(reader, depth);
                part.start(tag(reader));
                return depth + 1;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                part.end(reader.getLocalName());
                return depth - 1;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    part.text(reader.getText());
            default -> {}
        }
        return depth;
    }

    private static void check(XMLStreamReader reader, int depth) throws RefusedException {
        if (depth == 0 && !reader.getLocalName().equals(ROOT)) {
            throw new RefusedException(Code.UNKNOWN_FORMAT, "This is an XML file of another kind than Akoma Ntoso (its root"
                    + " is \"" + reader.getLocalName()
                    + "\", not \"akomaNtoso\"). Give Akoma Ntoso or text, or leave the file out.");
        } else if (depth > DEEPEST) {
            throw new RefusedException(Code.MALFORMED_XML, "The elements are nested more than " + DEEPEST
                    + " deep; no resolution is. Check how the file was made.");
        }
    }

    private static AknTag tag(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new AknTag(reader.getLocalName(), attributes);
    }

    static Problem malformed(String place, XMLStreamException e) {
        String where = e.getLocation() == null || e.getLocation().getLineNumber() < 0
                ? place
                : Problems.line(place, e.getLocation().getLineNumber()) + ", column " + e.getLocation().getColumnNumber();
        return Problems.error(Code.MALFORMED_XML, where, "The XML is not well formed: " + reason(e)
                + ". Repair it there, or give another copy of the file.");
    }

    // The platform's message has the place in front and the reason behind "Message: ".
    private static String reason(XMLStreamException e) {
        String message = e.getMessage() == null ? "it breaks off" : e.getMessage().replaceAll("\\s+", " ");
        String reason = message.replaceFirst("^ParseError at .{1,60}? Message: ", "").replaceFirst("\\.$", "");
        return reason.substring(0, Math.min(200, reason.length()));
    }
}
