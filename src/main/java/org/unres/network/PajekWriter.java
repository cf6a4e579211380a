package org.unres.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.unres.model.Relation;

/**
 * Pajek's .net: vertices numbered from 1 with the label, and the arcs of each relation with their counts. Source: Mrvar and
 * Batagelj, "Pajek reference manual", multiple relations networks.
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
        for (Relation relation : Relation.values()) {
            arcs(lines, network, relation);
        }
        lines.flush();
    }

    private static void arcs(Writer lines, CitationNetwork network, Relation relation) throws IOException {
        lines.write("*Arcs :" + (relation.ordinal() + 1) + " \"" + relation.term() + "\"\n");
        for (CitationEdge edge : network.edges()) {
            if (edge.relation() == relation) {
                lines.write((edge.citing() + 1) + " " + (edge.cited() + 1) + " " + edge.count() + "\n");
            }
        }
    }
}
