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
 * The training run for the AOT cache: runs the verbs on the sample, so that the JVM can record the classes that they load. The
 * launcher starts it once after each build; later commands start in half the time.
 */
public final class TrainingRun {
    private TrainingRun() {}

    /**
     * Runs and exits.
     *
     * @param args an empty folder for the output files, which are not deleted
     */
    public static void main(String[] args) throws IOException {
        System.exit(run(Path.of(args[0])));
    }

    /** Runs the verbs with output files in this folder and returns the highest exit code. */
    static int run(Path folder) throws IOException {
        Path samples = Files.createDirectory(folder.resolve("samples"));
        for (Map.Entry<String, byte[]> sample : WarmUpSamples.all().entrySet()) {
            Files.write(samples.resolve(sample.getKey()), sample.getValue());
        }
        Path text = samples.resolve("sample.txt");
        String store = folder.resolve("store").toString();
        int first = Main.run("load", text.toString(), "--store", store);
        // A load into an existing store uses other classes than the first load.
        Files.writeString(text, Files.readString(text).replaceFirst("Reaffirming", "Recalling"));
        int second = Main.run("load", samples.toString(), "--store", store);
        int convert = Main.run("convert", samples.toString(), "-o", folder.resolve("sample.nq").toString());
        int query = Main.run("query", "who-must-report");
        UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), step -> {}).close();
        return IntStream.of(first, second, convert, query).max().orElseThrow();
    }
}
