package org.unres.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link NQuads} writes the same bytes as Jena's own writer. */
class NQuadsTest {
    static Iterable<Path> goldenFiles() throws Exception {
        return GoldenTest.goldenFiles();
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void writesTheQuadsOfADocumentAsJenaDoes(Path file) {
        assertSame(RDFParser.source(file).lang(Lang.NQUADS));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"plain\"", "\"a \\\"quoted\\\" word\"", "\"two\\nlines\\tand a tab\"", "\"back\\\\slash\"", "\"\\u007F\\u0085\\u009F\"",
        "\"\u00E9\u2026\u4E2D\"", "\"\uE000\uF8FF\uFEFF\uFFFD\"", "\"\uD83D\uDE00\"", "\"words\"@en", "\"words\"@fr-CA",
        "\"1\"^^<http://e/type>",
        "\"words\"@ar--rtl", "<http://e/\u00E9>", "<http://e/a%20b>", "_:blank"
    })
    void writesANodeAsJenaDoes(String node) {
        assertSame(RDFParser.fromString("<http://e/s> <http://e/p> " + node + " <http://e/g> .\n", Lang.NQUADS));
    }

    @Test
    void writesATripleOfTheDefaultGraphAsJenaDoes() {
        assertSame(RDFParser.fromString("<http://e/s> <http://e/p> <http://e/o> .\n", Lang.NTRIPLES));
    }

    private static void assertSame(RDFParserBuilder source) {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        StreamRDF jena = StreamRDFWriter.getWriterStream(expected, Lang.NQUADS);
        source.labelToNode(LabelToNode.createUseLabelAsGiven()).parse(jena);
        ByteArrayOutputStream actual = new ByteArrayOutputStream();
        NQuads quads = new NQuads();
        source.parse(quads);
        quads.writeTo(actual);
        assertEquals(expected.toString(StandardCharsets.UTF_8), actual.toString(StandardCharsets.UTF_8));
    }
}
