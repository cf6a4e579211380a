package org.unres.serve.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unres.rdf.Iris;
import org.unres.serve.lookup.Relations;
import org.unres.serve.lookup.Triples;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/** The quotes of citations of a thing: "its resolution 74/175 of 18 December 2019" for E/RES/2023/26, which recalls it. */
public final class CitationQuotes {
    private final Triples triples;
    private final Node cited;
    private final List<Node> citations;
    private Optional<List<Node>> ofParts = Optional.empty();

    /** Must be used in one transaction. */
    public CitationQuotes(Node cited, Triples triples) {
        this.triples = triples;
        this.cited = cited;
        this.citations = triples.subjects(Cito.HAS_CITED_ENTITY, cited);
    }

    /** The first words in a document that cite in this way; empty where there are none. */
    public String of(String document, String relation) {
        return in(citations, document, relation).or(() -> in(ofParts(), document, relation)).orElse("");
    }

    // The IRI of a citation begins with the IRI of the citing document.
    private Optional<String> in(List<Node> among, String document, String relation) {
        String inside = Iris.ID + document.replace("[", "%5B").replace("]", "%5D") + "/";
        return among.stream().filter(c -> c.getURI().startsWith(inside))
                .filter(c -> triples.value(c, Cito.HAS_CITATION_CHARACTERIZATION).map(Relations::name).filter(relation::equals)
                        .isPresent())
                .findFirst().flatMap(c -> triples.words(c, Unres.QUOTE));
    }

    /** Things that are cited in place of a thing: the treaty series entries of a treaty, the annexes of a resolution. */
    public static Stream<Node> parts(Node cited, Triples triples) {
        return Stream.concat(triples.values(cited, Unres.PUBLISHED_IN).stream(),
                triples.subjects(Eli.IS_PART_OF, cited).stream());
    }

    private List<Node> ofParts() {
        if (ofParts.isEmpty()) {
            ofParts = Optional.of(parts(cited, triples)
                    .flatMap(part -> triples.subjects(Cito.HAS_CITED_ENTITY, part).stream()).distinct().toList());
        }
        return ofParts.get();
    }
}
