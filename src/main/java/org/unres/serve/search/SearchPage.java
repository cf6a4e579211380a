package org.unres.serve.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.SymbolSearch;
import org.unres.serve.lookup.TextSearch;
import org.unres.serve.lookup.Triples;
import org.unres.serve.lookup.TypeNames;
import org.unres.serve.view.PanelQuery;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;

/** The search page, {@code /search?q=1325}: redirects to the page of an exact match, or lists matches. */
public record SearchPage(StoreReader graphs, Templates templates) implements WebHandler {
    private static final int SEE_OTHER = 303;
    private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());
    private static final int LONGEST = 200;

    /** The data of the template. */
    record SearchView(String query, List<Hit> hits) implements View {
        /** The query behind the list; empty where there are no words to look for. */
        public String asSparql() {
            String words = TextSearch.words(query);
            return words.isEmpty() ? "" : PanelQuery.SEARCH.ofWords(query, words);
        }

        public int count() {
            return hits.size();
        }

        @Override
        public String title() {
            return query.isEmpty() ? "Search" : "Search: " + query;
        }
    }

    /** Something found: "A/RES/74/175", "Resolution", and its title. */
    record Hit(NamedLink thing, String kind, String title) {}

    @Override
    public WebResponse answer(WebRequest request) {
        String query = request.parameter("q").orElse("");
        if (query.length() > LONGEST) {
            throw new WebException(400, "A search has at most " + LONGEST + " characters.");
        }
        return graphs.read(triples -> answer(query, triples));
    }

    private WebResponse answer(String query, Triples triples) {
        List<Node> named = SymbolSearch.of(query, triples);
        if (named.size() == 1) {
            return WebResponse.redirect(SEE_OTHER, Address.page(named.getFirst()).orElseThrow());
        }
        Set<Node> found = new LinkedHashSet<>(named);
        found.addAll(calledFirst(query, TextSearch.of(query, triples.dataset()), triples));
        Labels labels = new Labels(triples);
        List<Hit> hits = new ArrayList<>();
        found.stream().filter(node -> Address.path(node).isPresent()).filter(triples::knows)
                .forEach(node -> hits.add(hit(node, labels)));
        return WebResponse.html(templates.page("search", new SearchView(query, hits)));
    }

    // What is called so before what has the words in a longer name.
    private static List<Node> calledFirst(String query, List<Node> found, Triples triples) {
        Map<Boolean, List<Node>> called = found.stream().collect(Collectors.partitioningBy(node -> NAMES.stream()
                .flatMap(name -> triples.values(node, name).stream())
                .anyMatch(name -> name.isLiteral() && name.getLiteralLexicalForm().equalsIgnoreCase(query.strip()))));
        return Stream.concat(called.get(true).stream(), called.get(false).stream()).toList();
    }

    private static Hit hit(Node node, Labels labels) {
        NamedLink thing = labels.linked(node);
        String title = labels.title(node);
        return new Hit(thing, TypeNames.of(node, labels), title.equals(thing.name()) ? "" : title);
    }
}
