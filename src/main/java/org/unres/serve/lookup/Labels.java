package org.unres.serve.lookup;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.SchemaOrg;
import org.unres.vocabulary.Unres;

/**
 * The names of things on pages: "General Assembly" for {@code id/body/general-assembly}.
 *
 * @param hasPage whether a thing below the base has a page to lead to
 */
public record Labels(Triples triples, Predicate<Node> hasPage) {
    private static final List<Node> PROPERTIES = List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), SchemaOrg.NAME);

    /** For things of the store, which all have a page. */
    public Labels(Triples triples) {
        this(triples, thing -> true);
    }

    /** The name of a thing, or its path where it has none; the words of a literal. */
    public String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return PROPERTIES.stream().flatMap(p -> triples.words(node, p).stream()).findFirst()
                .or(() -> Address.path(node))
                .orElseGet(() -> node.isURI() ? ExternalNames.name(node.getURI()).orElse(node.getURI()) : node.toString());
    }

    /** The title of a document, or another name of it. */
    public String title(Node node) {
        return triples.words(node, Eli.TITLE).orElseGet(() -> of(node));
    }

    /** A thing as a link with its name. */
    public NamedLink linked(Node node) {
        return new NamedLink(of(node), href(node));
    }

    private String href(Node node) {
        Optional<String> page = Address.page(node);
        return page.isPresent() ? page.filter(p -> hasPage.test(node)).orElse("")
                : term(node).or(() -> elsewhere(node)).orElse("");
    }

    private static Optional<String> term(Node node) {
        return node.isURI() && node.getURI().startsWith(Unres.NS)
                ? Optional.of(Address.ONTOLOGY + node.getURI().substring(Unres.NS.length() - 1))
                : Optional.empty();
    }

    // Only http and https: a link with another scheme in the data could run a script.
    private static Optional<String> elsewhere(Node node) {
        return node.isURI() && (node.getURI().startsWith("https://") || node.getURI().startsWith("http://"))
                ? Optional.of(node.getURI())
                : Optional.empty();
    }
}
