package org.unres.read.word;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a Word document's part as a stream; document types and external entities are not allowed. */
final class WordXml {
    private static final String W = "/wordprocessingml/";

    private final XMLStreamReader xml;

    /** What a part's elements are given to. */
    interface Handler {
        /** @return whether what is in the element matters */
        boolean start(String name, WordXml at);

        void end(String name);

        void text(String text);
    }

    private WordXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    static void read(InputStream in, Handler handler) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        WordXml at = new WordXml(factory.createXMLStreamReader(in));
        while (at.xml.hasNext()) {
            at.next(handler);
        }
    }

    /** The attribute of the element at hand, or an empty text. */
    String value(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean has(String attribute) {
        return !value(attribute).isEmpty();
    }

    /** Whether the property at hand is on: "w:i" is, "w:i w:val='0'" is not. */
    boolean isOn() {
        String value = value("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    private void next(Handler handler) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (!handler.start(name(), this)) {
                    skip();
                }
            }
            case XMLStreamConstants.END_ELEMENT -> handler.end(name());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> handler.text(xml.getText());
            default -> {}
        }
    }

    // Elements of other vocabularies (drawings, mathematics) keep a mark, so that "m:t" is not taken for "w:t".
    private String name() {
        String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        return space.contains(W) ? xml.getLocalName() : "other:" + xml.getLocalName();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
