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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.riot.RDFFormat;
import org.unres.model.Problem;
import org.unres.model.Reading;
import org.unres.rdf.ConvertResult;
import org.unres.rdf.Converter;
import org.unres.rdf.Iris;
import org.unres.rdf.QuadWriter;

/**
 * The program behind the page {@code /try}, in a process of its own: makes itself ready, waits for one document on standard input,
 * its name first, and writes what came of it on standard output. It ends where none comes.
 */
final class ReadOne {
    private ReadOne() {}

    /** @param args none */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err);
        Converter converter = new Converter();
        for (Map.Entry<String, byte[]> sample : ReadySamples.all().entrySet()) {
            // Who waits already is not kept waiting.
            if (System.in.available() == 0) {
                write(converter.convert(sample.getKey(), sample.getValue()), OutputStream.nullOutputStream());
            }
        }
        try (DataInputStream in = new DataInputStream(System.in)) {
            String name = in.readUTF();
            write(converter.convert(name, in.readAllBytes()), out);
        } catch (EOFException e) {
            // Nobody has a document any more.
        }
        out.flush();
        System.exit(0);
    }

    // The quads, the rows of cite and of acts, and the problems, each behind its length.
    private static void write(ConvertResult result, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        section(out, quads(result.reading()));
        section(out, rows(result, CiteCommand.COLUMNS, CiteCommand::rows));
        section(out, rows(result, ActsCommand.COLUMNS, ActsCommand::rows));
        section(out, table(List.of("severity", "code", "place", "message"), result.problems().stream().map(ReadOne::row).toList()));
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

    private static byte[] rows(ConvertResult result, List<String> columns, Function<Sources.Source, List<List<String>>> rows) {
        Path file = result.file();
        return table(columns, result.reading().map(r -> rows.apply(new Sources.Source(file, r))).orElse(List.of()));
    }

    private static byte[] table(List<String> columns, List<List<String>> rows) {
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
