package org.unres.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** GEXF 1.3, the format of Gephi: edges between the same works are told apart by their kind, the relation. */
final class GexfWriter implements NetworkWriter {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Override
    public void write(MeasuredNetwork measured, OutputStream out) throws IOException {
        List<Column<Integer>> works = Columns.works(measured);
        List<Column<Integer>> edges = Columns.edges(measured);
        XmlLines.write(out, xml -> {
            xml.line();
            xml.start("gexf", "xmlns", NAMESPACE, "version", "1.3");
            xml.line();
            xml.start("graph", "defaultedgetype", "directed", "mode", "static", "idtype", "string");
            attributes(xml, "node", works);
            attributes(xml, "edge", edges);
            nodes(xml, measured.network(), works);
            edges(xml, measured.network(), edges);
            xml.line();
            xml.end();
            xml.line();
            xml.end();
        });
    }

    private static void attributes(XmlLines xml, String of, List<Column<Integer>> columns) throws XMLStreamException {
        xml.line();
        xml.start("attributes", "class", of, "mode", "static");
        for (Column<Integer> column : columns) {
            xml.line();
            xml.empty("attribute", "id", column.name(), "title", column.name(), "type", column.type().gexf());
        }
        xml.line();
        xml.end();
    }

    private static void nodes(XmlLines xml, CitationNetwork network, List<Column<Integer>> columns) throws XMLStreamException {
        xml.line();
        xml.start("nodes", "count", String.valueOf(network.works().size()));
        for (int i = 0; i < network.works().size(); i++) {
            Work work = network.works().get(i);
            xml.line();
            xml.start("node", "id", work.id(), "label", work.label());
            values(xml, columns, i);
            xml.end();
        }
        xml.line();
        xml.end();
    }

    private static void edges(XmlLines xml, CitationNetwork network, List<Column<Integer>> columns) throws XMLStreamException {
        xml.line();
        xml.start("edges", "count", String.valueOf(network.edges().size()));
        for (int i = 0; i < network.edges().size(); i++) {
            CitationEdge edge = network.edges().get(i);
            String relation = edge.relation().term();
            xml.line();
            xml.start("edge", "id", String.valueOf(i), "source", network.works().get(edge.citing()).id(),
                    "target", network.works().get(edge.cited()).id(), "kind", relation, "label", relation,
                    "weight", String.valueOf(edge.count()));
            values(xml, columns, i);
            xml.end();
        }
        xml.line();
        xml.end();
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
