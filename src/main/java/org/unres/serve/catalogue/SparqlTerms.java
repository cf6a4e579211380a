package org.unres.serve.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.unres.serve.http.JsonBody;
import org.unres.serve.http.Prefixes;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.Triples;

/**
 * What the query editor completes, at {@code /sparql/terms}, as JSON: the prefixes, and the classes and properties that the
 * ontology declares and the data use. So each costs one look into an index, however large the store.
 */
public record SparqlTerms(StoreReader graphs) implements WebHandler {
    public static final String PATH = "/sparql/terms";

    private static final Node TYPE = RDF.type.asNode();

    /** The terms, in whole IRIs: "https://w3id.org/unres/def#recalls". */
    record Terms(Map<String, String> prefixes, List<String> classes, List<String> properties) {}

    @Override
    public WebResponse answer(WebRequest request) {
        return JsonBody.of(graphs.read(SparqlTerms::terms)).with("Cache-Control", "max-age=3600");
    }

    private static Terms terms(Triples triples) {
        DatasetGraph dataset = triples.dataset();
        List<String> classes = used(triples, Stream.of(OWL2.Class, RDFS.Class).map(k -> k.asNode()),
                c -> dataset.contains(Node.ANY, Node.ANY, TYPE, c));
        List<String> properties = used(triples, Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)
                .map(k -> k.asNode()), p -> dataset.contains(Node.ANY, Node.ANY, p, Node.ANY));
        return new Terms(Prefixes.all(), classes, Stream.concat(properties.stream(),
                Stream.of(RDF.type, RDFS.label, RDFS.comment).map(p -> p.getURI())).distinct().sorted().toList());
    }

    private static List<String> used(Triples triples, Stream<Node> kinds, Predicate<Node> isUsed) {
        return kinds.flatMap(kind -> triples.subjects(TYPE, kind).stream())
                .filter(term -> term.isURI() && isUsed.test(term))
                .map(Node::getURI)
                .distinct()
                .sorted()
                .toList();
    }
}
