package org.unres.serve.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.unres.rdf.Iris;
import org.unres.serve.http.Negotiation;
import org.unres.serve.http.Prefixes;
import org.unres.serve.http.RdfBody;
import org.unres.serve.http.RdfFormat;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.Triples;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Unres;

/** The ontology at {@code /def}: a page with every term, or the file itself as Turtle and other RDF, by Accept. */
public record OntologyPage(StoreReader graphs, Templates templates) implements WebHandler {

    private static final List<Kind> KINDS = List.of(new Kind("Classes", OWL2.Class.asNode()),
            new Kind("Relations", OWL2.ObjectProperty.asNode()), new Kind("Properties", OWL2.DatatypeProperty.asNode()));

    private record Kind(String name, Node type) {}

    /** The data of the template. */
    record OntologyView(List<Section> sections) implements View {
        @Override
        public String title() {
            return "Ontology";
        }
    }

    /** Terms of one kind. */
    record Section(String name, List<Term> terms) {}

    /** A term: its local name, "recalls", and what it means. */
    record Term(String name, String label, String definition, String example, List<NamedLink> above) {}

    @Override
    public WebResponse answer(WebRequest request) {
        Optional<RdfFormat> format = RdfFormat.ofMediaType(Negotiation.pageOrData(request));
        return format.map(this::data).orElseGet(() -> WebResponse.html(graphs.read(this::page)));
    }

    private WebResponse data(RdfFormat format) {
        return format == RdfFormat.TURTLE
                ? WebResponse.text("text/turtle;charset=utf-8", Bundled.text("ontology/unres.ttl"))
                : graphs.read(triples -> data(triples, format));
    }

    private static WebResponse data(Triples triples, RdfFormat format) {
        DatasetGraph ontology = RdfBody.graph(triples.dataset(), Iris.ONTOLOGY_GRAPH);
        Prefixes.add(ontology);
        return RdfBody.of(ontology, format);
    }

    private String page(Triples triples) {
        Labels labels = new Labels(triples);
        List<Section> sections = KINDS.stream()
                .map(kind -> new Section(kind.name(), triples.subjects(RDF.type.asNode(), kind.type()).stream()
                        .filter(t -> t.isURI() && t.getURI().startsWith(Unres.NS))
                        .map(t -> term(t, labels))
                        .sorted(Comparator.comparing(Term::name))
                        .toList()))
                .toList();
        return templates.page("ontology", new OntologyView(sections));
    }

    private static Term term(Node node, Labels labels) {
        Triples triples = labels.triples();
        List<NamedLink> above = triples.values(node, RDFS.subClassOf.asNode()).stream()
                .filter(Node::isURI).map(labels::linked).toList();
        return new Term(node.getURI().substring(Unres.NS.length()), labels.of(node),
                triples.words(node, SKOS.definition.asNode()).or(() -> triples.words(node, RDFS.comment.asNode())).orElse(""),
                triples.words(node, SKOS.example.asNode()).orElse(""), above);
    }
}
