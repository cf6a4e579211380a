package org.unres.store.links;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/** The English texts of the paragraphs of resolutions and drafts, read from the store. */
record LineageTexts(DatasetGraph dataset) {
    /**
     * @param document in whose graph it stands, "E/RES/2023/26"
     * @param whole the document itself, or a draft in it, "E/RES/2023/26/draft"
     */
    Set<String> paragraphs(String document, String whole) {
        Node graph = Iris.documentGraph(document, "en");
        Set<String> texts = new HashSet<>();
        dataset.stream(graph, Iris.id(whole), Eli.HAS_PART, Node.ANY)
                .map(Quad::getObject)
                .filter(part -> isParagraph(graph, part))
                .forEach(part -> text(graph, part).ifPresent(texts::add));
        return texts;
    }

    private boolean isParagraph(Node graph, Node part) {
        return dataset.contains(graph, part, RDF.type.asNode(), Unres.PREAMBULAR_PARAGRAPH)
                || dataset.contains(graph, part, RDF.type.asNode(), Unres.OPERATIVE_PARAGRAPH);
    }

    private Optional<String> text(Node graph, Node part) {
        return dataset.stream(graph, part, Unres.TEXT, Node.ANY).map(q -> q.getObject().getLiteralLexicalForm()).findFirst();
    }
}
