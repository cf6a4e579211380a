package org.unres.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.Work;

/**
 * GraphML, as Gephi, yEd, Cytoscape, igraph and NetworkX read it: the id of a node is that of its work. Source: Brandes and
 * others, "GraphML Progress Report" (2002), http://graphml.graphdrawing.org/.
 */
final class GraphMlWriter implements NetworkWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public void write(MeasuredNetwork measured, OutputStream out) throws IOException {
        List<Column<Integer>> works = Columns.works(measured);
        List<Column<Integer>> edges = Columns.edges(measured);
        XmlLines.write(out, document -> document.block(xml -> {
            keys(xml, "node", List.of(Column.text("label", w -> "")));
            keys(xml, "node", works);
            keys(xml, "edge", edges);
            xml.block(graph -> {
                nodes(graph, measured.network(), works);
                edges(graph, measured.network(), edges);
            }, "graph", "id", "citations", "edgedefault", "directed");
        }, "graphml", "xmlns", NAMESPACE));
    }

    private static void keys(XmlLines xml, String of, List<Column<Integer>> columns) throws XMLStreamException {
        for (Column<Integer> column : columns) {
            xml.line();
            xml.empty("key", "id", column.name(), "for", of, "attr.name", column.name(), "attr.type", column.type().graphMl());
        }
    }

    private static void nodes(XmlLines xml, CitationNetwork network, List<Column<Integer>> columns) throws XMLStreamException {
        for (int i = 0; i < network.works().size(); i++) {
            Work work = network.works().get(i);
            xml.line();
            xml.start("node", "id", work.id());
            data(xml, "label", work.label());
            data(xml, columns, i);
            xml.end();
        }
    }

    private static void edges(XmlLines xml, CitationNetwork network, List<Column<Integer>> columns) throws XMLStreamException {
        for (int i = 0; i < network.edges().size(); i++) {
            CitationEdge edge = network.edges().get(i);
            xml.line();
            xml.start("edge", "id", "e" + i,
                    "source", network.works().get(edge.citing()).id(), "target", network.works().get(edge.cited()).id());
            data(xml, columns, i);
            xml.end();
        }
    }

    private static void data(XmlLines xml, List<Column<Integer>> columns, int row) throws XMLStreamException {
        for (Column<Integer> column : columns) {
            data(xml, column.name(), column.of(row));
        }
    }

    private static void data(XmlLines xml, String key, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.start("data", "key", key);
            xml.text(value);
            xml.end();
        }
    }
}
