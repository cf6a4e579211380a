package org.unres.vocabulary;

import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** The Turtle files that ship with the program and those of the tests, as graphs and as OWL ontologies. */
final class OntologyFiles {
    static final String TERMS = "ontology/unres.ttl";

    private OntologyFiles() {}

    static List<String> authority() {
        return Bundled.files("ontology/authority", ".ttl");
    }

    static List<String> alignments() {
        return Bundled.files("ontology/alignments", ".ttl");
    }

    static List<String> vocabulary() {
        return Bundled.files("ontology/vocabulary", ".ttl");
    }

    /** Everything that ships, but for the shapes. */
    static Graph all() {
        Graph graph = graph(TERMS);
        alignments().forEach(f -> read(graph, f));
        vocabulary().forEach(f -> read(graph, f));
        authority().forEach(f -> read(graph, f));
        return graph;
    }

    static Graph graph(String... files) {
        Graph graph = GraphFactory.createDefaultGraph();
        List.of(files).forEach(f -> read(graph, f));
        return graph;
    }

    static void read(Graph graph, String file) {
        RDFParser.fromString(Bundled.text(file), Lang.TURTLE).parse(graph);
    }

    // By way of Jena, so that both libraries see the same triples and no parser is needed beyond Jena's.
    static OWLOntology owl(Graph graph) throws OWLOntologyCreationException {
        StringWriter turtle = new StringWriter();
        RDFDataMgr.write(turtle, graph, Lang.TURTLE);
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StringDocumentSource(turtle.toString()));
    }
}
