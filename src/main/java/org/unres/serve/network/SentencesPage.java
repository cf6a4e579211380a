package org.unres.serve.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unres.network.graph.CountedWork;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.NotFound;
import org.unres.serve.lookup.Passage;
import org.unres.serve.lookup.Relations;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.Triples;
import org.unres.serve.view.CitationQuotes;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Unres;

/** The sentences by which one work cites another, {@code /cites?citing=A/RES/75/291&cited=A/RES/60/288}. */
public record SentencesPage(StoreReader graphs, Templates templates) implements WebHandler {
    public static final String PATH = "/cites";

    /** The data of the template. */
    record SentencesView(NamedLink citing, NamedLink cited, List<Sentence> sentences) implements View {
        @Override
        public String title() {
            return citing.name() + " on " + cited.name();
        }
    }

    /** A paragraph with the words that cite, and what governs them. */
    record Sentence(String relation, String cue, NamedLink paragraph, Passage passage, String evidence) {
        public String words() {
            return Relations.words(relation);
        }
    }

    public static String address(String citing, String cited) {
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
        return Address.iri(path).filter(triples::knows).orElseThrow(() -> NotFound.thing(path, triples));
    }

    static List<Sentence> sentences(Node citing, Node cited, Labels labels) {
        Triples triples = labels.triples();
        CountedWork hosts = new CountedWork(triples.dataset());
        return Stream.concat(Stream.of(cited), CitationQuotes.parts(cited, triples))
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
                triples.words(citation, Unres.CUE).orElse(""), labels.linked(passage.part()), passage,
                Address.page(citation).orElse("")));
    }
}
