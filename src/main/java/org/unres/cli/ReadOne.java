package org.unres.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.riot.RDFFormat;
import org.unres.rdf.ConvertResult;
import org.unres.rdf.Converter;
import org.unres.rdf.Iris;
import org.unres.rdf.QuadWriter;

/** The program behind the page {@code /try}, in a process of its own: reads one file and writes its quads on standard output, its problems on standard error. */
final class ReadOne {
    private ReadOne() {}

    /** @param args the file */
    public static void main(String[] args) throws IOException {
        PrintStream problems = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(System.out)) {
            ConvertResult result = new Converter().convert(Path.of(args[0]));
            result.problems().forEach(p -> problems.println(p.severity() + "\t" + p.code() + "\t"
                    + p.place().replace(args[0], "the document") + "\t" + p.message().replaceAll("[\\t\\r\\n]", " ")));
            if (result.reading().isPresent()) {
                QuadWriter writer = new QuadWriter(out, RDFFormat.NQUADS, Iris.BASE);
                writer.map(result.reading().get()).run();
                writer.finish();
            }
        }
        System.exit(0);
    }
}
