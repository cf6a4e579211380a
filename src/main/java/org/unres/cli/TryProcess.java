package org.unres.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.unres.model.Problem;
import org.unres.model.Reading;
import org.unres.rdf.ConvertResult;
import org.unres.rdf.Converter;
import org.unres.rdf.Iris;
import org.unres.rdf.QuadWriter;

/**
 * The separate process that converts one document for the page {@code /try}: it warms up, reads the name and the content of
 * the document from standard input, and writes the quads, tables and problems to standard output. It ends if standard input is
 * closed.
 */
final class TryProcess {
    private TryProcess() {}

    /**
     * Converts one document and exits.
     *
     * @param args not used
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err);
        Converter converter = new Converter();
        for (Map.Entry<String, byte[]> sample : WarmUpSamples.all().entrySet()) {
            // A document that is already there is converted at once.
            if (System.in.available() == 0) {
                write(converter.convert(sample.getKey(), sample.getValue()), OutputStream.nullOutputStream());
            }
        }
        try (DataInputStream in = new DataInputStream(System.in)) {
            String name = in.readUTF();
            write(converter.convert(name, in.readAllBytes()), out);
        } catch (EOFException e) {
            // The server closed the process before a document came.
        }
        out.flush();
        System.exit(0);
    }

    // Four sections, each preceded by its length: the quads, the table of cite, the table of acts, the problems.
    private static void write(ConvertResult result, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        section(out, quads(result.reading()));
        section(out, table(result, CiteCommand.TABLE));
        section(out, table(result, ActsCommand.TABLE));
        List<List<String>> problems = result.problems().stream().map(TryProcess::row).toList();
        section(out, tsv(List.of("severity", "code", "place", "message"), problems));
    }

    private static void section(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] quads(Optional<Reading> reading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reading.ifPresent(r -> {
            QuadWriter writer = new QuadWriter(out, RDFFormat.NQUADS, Iris.BASE);
            writer.map(r).run();
            writer.finish();
        });
        return out.toByteArray();
    }

    private static byte[] table(ConvertResult result, DocumentTable table) {
        Optional<Documents.Converted> document = result.reading().map(r -> new Documents.Converted(result.file(), r));
        return tsv(table.columns(), document.map(table.rows()).orElse(List.of()));
    }

    private static byte[] tsv(List<String> columns, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowWriter writer = new RowWriter(new PrintWriter(out, false, StandardCharsets.UTF_8), RowFormat.TSV, columns);
        writer.begin();
        writer.rows(rows);
        return out.toByteArray();
    }

    private static List<String> row(Problem problem) {
        return List.of(problem.severity().name(), problem.code().name(), problem.place(), problem.message());
    }
}
