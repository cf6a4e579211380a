package org.unres.network.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.CitationNetwork;

/**
 * Pajek's .net: vertices numbered from 1 with the label, arcs with the count, and the relation as the label of the arc. Lists
 * of arcs by relation, which Pajek has as well, other programs take for arcs. Source: Mrvar and Batagelj, "Pajek reference
 * manual".
 */
final class PajekWriter implements NetworkWriter {
    @Override
    public void write(MeasuredNetwork measured, OutputStream out) throws IOException {
        CitationNetwork network = measured.network();
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        lines.write("*Vertices " + network.works().size() + "\n");
        for (int i = 0; i < network.works().size(); i++) {
            // A label has no way to hold its own quotation mark.
            lines.write(i + 1 + " \"" + network.works().get(i).label().replace('"', '\'') + "\"\n");
        }
        lines.write("*Arcs\n");
        for (CitationEdge edge : network.edges()) {
            String ends = edge.citing() + 1 + " " + (edge.cited() + 1);
            lines.write(ends + " " + edge.count() + " l \"" + edge.relation().term() + "\"\n");
        }
        lines.flush();
    }
}
