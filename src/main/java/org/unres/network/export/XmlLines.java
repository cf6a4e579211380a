package org.unres.network.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document line by line. */
final class XmlLines {
    private final XMLStreamWriter xml;

    private XmlLines(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What writes into the document. */
    interface Content {
        void write(XmlLines lines) throws XMLStreamException;
    }

    static void write(OutputStream out, Content content) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlLines(xml));
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    /** An element whose beginning and end stand on lines of their own. */
    void block(Content content, String name, String... attributes) throws XMLStreamException {
        line();
        start(name, attributes);
        content.write(this);
        line();
        end();
    }

    void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** @param attributes names and values in turn */
    void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(text);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
