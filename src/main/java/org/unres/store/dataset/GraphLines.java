package org.unres.store.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes the quads of graphs as N-Quads, sorted as lines; those of a graph of more than 50,000, such as {@code graph/stub}, in
 * pieces that are each sorted, in the order of the store. So two stores of the same documents may give other bytes.
 */
public final class GraphLines {
    private static final int PIECE = 50_000;

    private final OutputStream out;

    public GraphLines(OutputStream out) {
        this.out = out;
    }

    /** How many quads were written. */
    public long write(Iterator<Quad> quads) throws IOException {
        long count = 0;
        while (quads.hasNext()) {
            List<String> lines = piece(quads);
            Collections.sort(lines);
            for (String line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            count += lines.size();
        }
        return count;
    }

    private static List<String> piece(Iterator<Quad> quads) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFLib.writer(bytes);
        writer.start();
        for (int i = 0; i < PIECE && quads.hasNext(); i++) {
            writer.quad(quads.next());
        }
        writer.finish();
        return new ArrayList<>(List.of(bytes.toString(StandardCharsets.UTF_8).split("\n")));
    }
}
