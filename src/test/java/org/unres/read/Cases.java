package org.unres.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.read.input.ReadResult;

/** Tables of cases and documents from the class path. */
public final class Cases {
    private Cases() {}

    public static byte[] bytes(String resource) {
        try (InputStream in = Cases.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a tab-separated table below its header line. */
    static List<String[]> rows(String resource) {
        String table = new String(bytes(resource), StandardCharsets.UTF_8);
        return table.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    static ReadResult read(String text) {
        return DocumentReader.read("made-up.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static Document document(String text) {
        return read(text).document().orElseThrow();
    }

    public static Block block(Document document, String path) {
        return document.blocks().stream()
                .filter(b -> b.part().path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + path));
    }
}
