package org.unres.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * The N-Quads of one document as bytes in memory, the same that Jena's own writer gives. A document has about 2,000 quads
 * with few different IRIs in them, so that each IRI is formatted once.
 */
public final class NQuads extends StreamRDFBase {
    private static final NodeFormatter JENA = new NodeFormatterNT();
    private static final byte[] QUOTE = {'"'};
    private static final byte[] END = {'.', '\n'};
    private static final byte CONTROLS = (byte) 0xC2;
    private static final byte AFTER_CONTROLS = (byte) 0xA0;
    private static final byte RARE = (byte) 0xEF;
    private static final String NOT_IN_IRI = "<>\"{}|^`\\";

    private final Map<Node, byte[]> iris = new HashMap<>();
    private final Map<RDFDatatype, byte[]> types = new HashMap<>();
    private final Map<String, byte[]> languages = new HashMap<>();
    private Node subject;
    private byte[] subjectBytes;
    private byte[] bytes = new byte[1 << 16];
    private int size;

    @Override
    public void quad(Quad quad) {
        // The mappers say many things of one node, one after another.
        if (quad.getSubject() != subject) {
            subject = quad.getSubject();
            subjectBytes = subject.isURI() ? iris.computeIfAbsent(subject, NQuads::iri) : formatted(subject);
        }
        append(subjectBytes);
        write(quad.getPredicate());
        write(quad.getObject());
        if (!quad.isDefaultGraph()) {
            write(quad.getGraph());
        }
        append(END);
    }

    @Override
    public void triple(Triple triple) {
        quad(Quad.create(Quad.defaultGraphNodeGenerated, triple));
    }

    /** @throws UncheckedIOException if that fails: the disk may be full */
    public void writeTo(OutputStream out) {
        try {
            out.write(bytes, 0, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Node node) {
        if (node.isURI()) {
            append(iris.computeIfAbsent(node, NQuads::iri));
        } else if (!node.isLiteral() || node.getLiteralBaseDirection() != null) {
            append(formatted(node));
        } else {
            literal(node);
        }
    }

    private void literal(Node node) {
        byte[] words = node.getLiteralLexicalForm().getBytes(StandardCharsets.UTF_8);
        if (isPlain(words)) {
            append(QUOTE);
            append(words);
            append(node.getLiteralLanguage().isEmpty()
                    ? types.computeIfAbsent(node.getLiteralDatatype(), t -> behind(NodeFactory.createLiteralDT("", t)))
                    : languages.computeIfAbsent(node.getLiteralLanguage(), l -> behind(NodeFactory.createLiteralLang("", l))));
        } else {
            append(formatted(node));
        }
    }

    private static byte[] iri(Node node) {
        String iri = node.getURI();
        return isPlainIri(iri)
                ? ("<" + iri + "> ").getBytes(StandardCharsets.US_ASCII)
                : formatted(node);
    }

    private static boolean isPlainIri(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || c >= 0x7F || NOT_IN_IRI.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    // Whether the words of a literal are written as they are: neither quotation marks nor control characters. Of those
    // beyond ASCII the controls begin with C2, in the company of most signs of Latin-1; what begins with EF or above, from
    // U+F000 on, is rare.
    private static boolean isPlain(byte[] words) {
        for (int i = 0; i < words.length; i++) {
            byte b = words[i];
            if (b >= 0 ? b < ' ' || b == '"' || b == '\\' || b == 0x7F
                    : b >= RARE || (b == CONTROLS && words[i + 1] < AFTER_CONTROLS)) {
                return false;
            }
        }
        return true;
    }

    /** What follows the words of a literal: {@code "@en}, and the mark that closes them. */
    private static byte[] behind(Node withoutWords) {
        byte[] whole = formatted(withoutWords);
        return Arrays.copyOfRange(whole, QUOTE.length, whole.length);
    }

    private static byte[] formatted(Node node) {
        IndentedLineBuffer text = new IndentedLineBuffer();
        JENA.format(text, node);
        text.print(" ");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(byte[] more) {
        if (size + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more.length, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }
}
