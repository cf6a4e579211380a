package org.unres.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unres.serve.ServeOptions;
import org.unres.serve.UnresServer;
import org.unres.store.SampleInput;

/**
 * A run of the verbs on the sample, from which the Java machine makes its archive of loaded classes: the launcher starts it
 * once for each build, and what is started after that is ready in half the time.
 */
public final class Rehearsal {
    private static final String XML =
            """
            <?xml version="1.0"?>
            <akomaNtoso><statement name="resolution">
            <coverPage><p><docNumber refersTo="#symbol">S/RES/9001 (2044)</docNumber></p></coverPage>
            <mainBody><p><i>Recalling</i> its resolution <ref href="https://undocs.org/S/RES/1373(2001)">1373 (2001)</ref>,</p>
            <p>1. <i>Requests</i> the Secretary-General to report thereon by 1 May 2044.</p></mainBody>
            </statement></akomaNtoso>
            """;

    private Rehearsal() {}

    /** @param args the folder for its files, empty, which it does not clear */
    public static void main(String[] args) throws IOException {
        System.exit(run(Path.of(args[0])));
    }

    /** Runs the verbs with their files in this folder, and gives the highest exit code. */
    static int run(Path folder) throws IOException {
        Path text = folder.resolve("sample.txt");
        try (InputStream sample = new SampleInput().open()) {
            Files.copy(sample, text);
        }
        String xml = Files.writeString(folder.resolve("sample.xml"), XML).toString();
        String store = folder.resolve("store").toString();
        int first = Main.run("load", text.toString(), "--store", store);
        // A load into a store that is there goes another way than the first.
        Files.writeString(text, Files.readString(text).replaceFirst("Reaffirming", "Recalling"));
        int second = Main.run("load", text.toString(), xml, "--store", store);
        int convert = Main.run("convert", text.toString(), xml, "-o", folder.resolve("sample.nq").toString());
        int query = Main.run("query", "who-must-report");
        UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), step -> { }).close();
        return IntStream.of(first, second, convert, query).max().orElseThrow();
    }
}
