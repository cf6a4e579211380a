package org.unres.serve.http;

import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes graphs in an RDF format; a format for a single graph gets their union. */
public final class RdfBody {
    private RdfBody() {}

    public static WebResponse of(DatasetGraph small, RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.hasGraphs()) {
            RDFWriter.source(small).format(format.jena()).output(out);
        } else {
            RDFWriter.source(merged(small)).format(format.jena()).output(out);
        }
        return WebResponse.bytes(format.mediaType() + ";charset=utf-8", out.toByteArray());
    }

    /** One named graph of a dataset. Must be called in a transaction. */
    public static DatasetGraph graph(DatasetGraph dataset, Node name) {
        DatasetGraph found = DatasetGraphFactory.createGeneral();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(found::add);
        return found;
    }

    private static Graph merged(DatasetGraph dataset) {
        Graph graph = GraphFactory.createDefaultGraph();
        dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> graph.add(q.asTriple()));
        dataset.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
        return graph;
    }
}
