package org.unres.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unres.serve.UnresServer;
import org.unres.serve.catalogue.ServeOptions;

/**
 * A run of the verbs on the sample, from which the Java machine makes its archive of loaded classes: the launcher starts it
 * once for each build, and what is started after that is ready in half the time.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** @param args the folder for its files, empty, which it does not clear */
    public static void main(String[] args) throws IOException {
        System.exit(run(Path.of(args[0])));
    }

    /** Runs the verbs with their files in this folder, and gives the highest exit code. */
    static int run(Path folder) throws IOException {
        Path samples = Files.createDirectory(folder.resolve("samples"));
        for (Map.Entry<String, byte[]> sample : ReadySamples.all().entrySet()) {
            Files.write(samples.resolve(sample.getKey()), sample.getValue());
        }
        Path text = samples.resolve("sample.txt");
        String store = folder.resolve("store").toString();
        int first = Main.run("load", text.toString(), "--store", store);
        // A load into a store that is there goes another way than the first.
        Files.writeString(text, Files.readString(text).replaceFirst("Reaffirming", "Recalling"));
        int second = Main.run("load", samples.toString(), "--store", store);
        int convert = Main.run("convert", samples.toString(), "-o", folder.resolve("sample.nq").toString());
        int query = Main.run("query", "who-must-report");
        UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), step -> { }).close();
        return IntStream.of(first, second, convert, query).max().orElseThrow();
    }
}
