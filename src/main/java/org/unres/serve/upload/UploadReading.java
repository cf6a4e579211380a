package org.unres.serve.upload;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.unres.rdf.Iris;
import org.unres.serve.lookup.StoreReader;
import org.unres.vocabulary.Dct;

/**
 * The reading of an uploaded document: its graphs, empty if it could not be read, and the tables of {@code unres cite} and
 * {@code unres acts}, each with a header row.
 */
record UploadReading(DatasetGraph graphs, List<List<String>> citations, List<List<String>> acts, List<Trouble> problems) {
    private static final int CELLS = 4;

    /** A line of its report: "WARNING", "NUMBERING_GAP", "resolution.pdf, line 12", and a sentence. */
    record Trouble(String severity, String code, String place, String message) {}

    /** @param answer of the process that read it */
    static UploadReading of(byte[] answer) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
        DatasetGraph graphs = parsed(section(in));
        List<List<String>> citations = table(section(in));
        List<List<String>> acts = table(section(in));
        List<Trouble> problems = table(section(in)).stream().skip(1).filter(row -> row.size() == CELLS)
                .map(row -> new Trouble(row.get(0), row.get(1), row.get(2), row.get(3))).toList();
        return new UploadReading(graphs, citations, acts, problems);
    }

    private static byte[] section(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static DatasetGraph parsed(byte[] quads) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(quads)).lang(Lang.NQUADS).parse(graphs);
        return graphs;
    }

    private static List<List<String>> table(byte[] rows) {
        return new String(rows, StandardCharsets.UTF_8).lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
    }

    /** The document, if it could be read. */
    Optional<Node> document() {
        return new StoreReader(graphs).read(triples -> {
            try (var subjects = graphs.stream(Iris.PROVENANCE_GRAPH, Node.ANY, Dct.SUBJECT, Node.ANY)) {
                return subjects.map(Quad::getObject).findFirst();
            }
        });
    }

    /** Its problems in sentences, each with its place: "resolution.xml, line 12: …". */
    String reasons() {
        return problems.stream().map(p -> p.place() + ": " + p.message()).collect(Collectors.joining(" "));
    }
}
