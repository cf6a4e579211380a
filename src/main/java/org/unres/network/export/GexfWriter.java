package org.unres.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.Work;

/** GEXF 1.3, the format of Gephi: edges between the same works are told apart by their kind, the relation. */
final class GexfWriter implements NetworkWriter {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Override
    public void write(MeasuredNetwork measured, OutputStream out) throws IOException {
        List<Column<Integer>> works = Columns.works(measured);
        List<Column<Integer>> edges = Columns.edges(measured);
        XmlLines.write(out, document -> document.block(gexf -> gexf.block(graph -> {
            attributes(graph, "node", works);
            attributes(graph, "edge", edges);
            nodes(graph, measured.network(), works);
            edges(graph, measured.network(), edges);
        }, "graph", "defaultedgetype", "directed", "mode", "static", "idtype", "string"), "gexf", "xmlns", NAMESPACE, "version",
                "1.3"));
    }

    private static void attributes(XmlLines xml, String of, List<Column<Integer>> columns) throws XMLStreamException {
        xml.block(attributes -> {
            for (Column<Integer> column : columns) {
                attributes.line();
                attributes.empty("attribute", "id", column.name(), "title", column.name(), "type", column.type().gexf());
            }
        }, "attributes", "class", of, "mode", "static");
    }

    private static void nodes(XmlLines xml, CitationNetwork network, List<Column<Integer>> columns) throws XMLStreamException {
        xml.block(nodes -> {
            for (int i = 0; i < network.works().size(); i++) {
                Work work = network.works().get(i);
                nodes.line();
                nodes.start("node", "id", work.id(), "label", work.label());
                values(nodes, columns, i);
                nodes.end();
            }
        }, "nodes", "count", String.valueOf(network.works().size()));
    }

    private static void edges(XmlLines xml, CitationNetwork network, List<Column<Integer>> columns) throws XMLStreamException {
        xml.block(edges -> {
            for (int i = 0; i < network.edges().size(); i++) {
                CitationEdge edge = network.edges().get(i);
                String relation = edge.relation().term();
                edges.line();
                edges.start("edge", "id", String.valueOf(i), "source", network.works().get(edge.citing()).id(),
                        "target", network.works().get(edge.cited()).id(), "kind", relation, "label", relation,
                        "weight", String.valueOf(edge.count()));
                values(edges, columns, i);
                edges.end();
            }
        }, "edges", "count", String.valueOf(network.edges().size()));
    }

    private static void values(XmlLines xml, List<Column<Integer>> columns, int row) throws XMLStreamException {
        xml.start("attvalues");
        for (Column<Integer> column : columns) {
            String value = column.of(row);
            if (!value.isEmpty()) {
                xml.empty("attvalue", "for", column.name(), "value", value);
            }
        }
        xml.end();
    }
}
