package org.unres.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unres.network.Hosts;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Unres;

/** The sentences by which one work cites another, {@code /cites?citing=A/RES/75/291&cited=A/RES/60/288}. */
record SentencesPage(Graphs graphs, Templates templates) implements WebHandler {
    static final String PATH = "/cites";

    /** What the page shows. */
    record SentencesView(Linked citing, Linked cited, List<Sentence> sentences) implements View {
        @Override
        public String title() {
            return citing.name() + " on " + cited.name();
        }
    }

    /** A paragraph with the words that cite, and what governs them. */
    record Sentence(String relation, String cue, Linked paragraph, Passage passage, String evidence) {
        public String words() {
            return Relations.words(relation);
        }
    }

    static String address(String citing, String cited) {
        return PATH + "?citing=" + Address.query(citing) + "&cited=" + Address.query(cited);
    }

    @Override
    public WebResponse answer(WebRequest request) {
        return graphs.read(triples -> {
            Node citing = known(request, "citing", triples);
            Node cited = known(request, "cited", triples);
            Labels labels = new Labels(triples);
            List<Sentence> sentences = sentences(citing, cited, labels);
            if (sentences.isEmpty()) {
                throw WebException.notFound(labels.of(citing) + " does not cite " + labels.of(cited) + ".");
            }
            return WebResponse.html(templates.page("sentences",
                    new SentencesView(labels.linked(citing), labels.linked(cited), sentences)));
        });
    }

    private static Node known(WebRequest request, String name, Triples triples) {
        String path = request.parameter(name).orElse("");
        return Address.iri(path).filter(triples::knows).orElseThrow(() -> Missing.thing(path, triples));
    }

    static List<Sentence> sentences(Node citing, Node cited, Labels labels) {
        Triples triples = labels.triples();
        Hosts hosts = new Hosts(triples.dataset());
        return Stream.concat(Stream.of(cited), Quotes.parts(cited, triples))
                .flatMap(target -> triples.subjects(Cito.HAS_CITED_ENTITY, target).stream())
                .filter(citation -> triples.value(citation, Cito.HAS_CITING_ENTITY)
                        .filter(c -> hosts.of(c).equals(citing)).isPresent())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .flatMap(citation -> sentence(citation, labels).stream())
                .toList();
    }

    private static Optional<Sentence> sentence(Node citation, Labels labels) {
        Triples triples = labels.triples();
        return Passage.of(citation, triples).map(passage -> new Sentence(
                triples.value(citation, Cito.HAS_CITATION_CHARACTERIZATION).map(Relations::name).orElse(""),
                triples.words(citation, Unres.CUE).orElse(""), labels.linked(passage.part()), passage, Address.page(citation).orElse("")));
    }
}
