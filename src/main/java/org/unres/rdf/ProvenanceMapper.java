package org.unres.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDFS;
import org.unres.model.Document;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Dct;
import org.unres.vocabulary.Prov;
import org.unres.vocabulary.SchemaOrg;

/** Writes from which input a document's graph was made, and by which version of the program. */
final class ProvenanceMapper {
    private ProvenanceMapper() {}

    static void write(Document document, StreamRDF out) {
        Sink sink = new Sink(Iris.PROVENANCE_GRAPH);
        Node graph = Iris.documentGraph(document.symbol().value(), document.language());
        Node program = Iris.program(Bundled.version());
        sink.type(graph, Prov.ENTITY);
        sink.add(graph, Dct.SUBJECT, Iris.id(document.symbol().value()));
        sink.string(graph, Dct.SOURCE, document.source().name());
        sink.string(graph, Dct.FORMAT, document.source().format());
        sink.string(graph, Dct.LANGUAGE, document.language());
        sink.string(graph, SchemaOrg.SHA256, document.source().sha256());
        sink.add(graph, Prov.WAS_ATTRIBUTED_TO, program);
        sink.type(program, Prov.SOFTWARE_AGENT);
        sink.text(program, RDFS.label.asNode(), "unres " + Bundled.version(), "en");
        sink.writeTo(out);
    }
}
