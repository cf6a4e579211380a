package org.unres.spark;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.unres.model.Problem;
import org.unres.rdf.ConvertResult;
import org.unres.rdf.Converter;
import org.unres.rdf.Iris;
import org.unres.rdf.NQuads;
import org.unres.rdf.ReadingMapper;

/**
 * The result of the conversion of one file, which Spark sends between machines.
 *
 * @param path the path of the file, for example "hdfs://host/resolutions/A_RES_76_143.xml"
 * @param graph the graph of the document, for example "https://w3id.org/unres/graph/doc/A/RES/76/143/en"; empty if the file
 *     cannot be read
 * @param quads the N-Quads, without the last line break
 */
record ConvertedFile(String path, String graph, String quads, List<String> problems, boolean failed) implements Serializable {
    /** One thread-safe converter for each process, because it contains the authority files. */
    private static final class Shared {
        static final Converter CONVERTER = new Converter();
    }

    static ConvertedFile of(String path, byte[] content) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        ConvertResult result = Shared.CONVERTER.convert(name, content);
        List<String> problems = result.problems().stream().map(p -> path + ": " + p).toList();
        boolean failed = result.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
        return result.reading()
                .map(reading -> {
                    NQuads quads = new NQuads();
                    ReadingMapper.write(reading, quads);
                    String graph =
                            Iris.documentGraph(reading.document().symbol().value(), reading.document().language()).getURI();
                    return new ConvertedFile(path, graph, text(quads), problems, failed);
                })
                .orElseGet(() -> new ConvertedFile(path, "", "", problems, failed));
    }

    boolean isRead() {
        return !graph.isEmpty();
    }

    private static String text(NQuads quads) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        quads.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
