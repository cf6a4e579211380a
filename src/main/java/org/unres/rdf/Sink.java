package org.unres.rdf;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Collects the triples of one graph in order, without duplicates, and writes them as quads. */
final class Sink {
    private static final int MANY = 2048;

    private final Node graph;
    private final Set<Triple> triples = new LinkedHashSet<>(MANY);

    Sink(Node graph) {
        this.graph = graph;
    }

    void add(Node subject, Node property, Node object) {
        add(Triple.create(subject, property, object));
    }

    void add(Triple triple) {
        triples.add(triple);
    }

    void type(Node subject, Node type) {
        add(subject, RDF.type.asNode(), type);
    }

    void string(Node subject, Node property, String value) {
        add(subject, property, NodeFactory.createLiteralString(value));
    }

    void text(Node subject, Node property, String value, String language) {
        add(subject, property, NodeFactory.createLiteralLang(value, language));
    }

    void typed(Node subject, Node property, Object value, XSDDatatype type) {
        add(subject, property, NodeFactory.createLiteralDT(value.toString(), type));
    }

    Set<Triple> triples() {
        return triples;
    }

    void writeTo(StreamRDF out) {
        triples.forEach(t -> out.quad(Quad.create(graph, t)));
    }
}
