package org.unres.store.dataset;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.unres.model.Document;
import org.unres.model.Reading;
import org.unres.rdf.Iris;
import org.unres.rdf.ReadingMapper;
import org.unres.vocabulary.SchemaOrg;

/** The quads of one document: its own graph, {@code graph/doc/E/RES/2023/26/en}, and its statements in the shared graphs. */
public record DocumentQuads(Node graph, List<Quad> quads) {
    public DocumentQuads {
        quads = List.copyOf(quads);
    }

    public static DocumentQuads of(Reading reading) {
        List<Quad> quads = new ArrayList<>();
        StreamRDF collect = new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        };
        ReadingMapper.write(reading, collect);
        Document document = reading.document();
        return new DocumentQuads(Iris.documentGraph(document.symbol().value(), document.language()), quads);
    }

    /** The SHA-256 of the input, in hexadecimal. */
    public String sha256() {
        return quads.reversed().stream()
                .filter(q -> q.getSubject().equals(graph) && q.getPredicate().equals(SchemaOrg.SHA256))
                .map(q -> q.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    /** What the shapes are about: the document and the stubs of what it cites. */
    public Graph described() {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.stream()
                .filter(q -> q.getGraph().equals(this.graph) || q.getGraph().equals(Iris.STUB_GRAPH))
                .forEach(q -> graph.add(q.asTriple()));
        return graph;
    }
}
