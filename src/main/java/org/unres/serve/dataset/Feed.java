package org.unres.serve.dataset;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.unres.network.graph.Work;
import org.unres.rdf.Iris;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.http.Xml;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.CurrentNetwork;
import org.unres.serve.lookup.Documents;
import org.unres.serve.lookup.LastModified;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.Triples;
import org.unres.vocabulary.Dct;

/**
 * The Atom feed of new documents, {@code /feed.atom} (RFC 4287): the documents that were loaded or changed last, among those of
 * one load the newest first.
 *
 * @param host of this server, as it is known outside: "http://localhost:3030"
 */
public record Feed(StoreReader graphs, CurrentNetwork network, String host) implements WebHandler {
    public static final String PATH = "/feed.atom";
    private static final int SHOWN = 50;

    // A load that was cut off has no end; the feed wants a time of each.
    private static final Instant UNKNOWN = Instant.EPOCH;

    /** A document with the end of the load that wrote it last. */
    private record Entry(Work document, Instant loaded) {}

    @Override
    public WebResponse answer(WebRequest request) {
        List<Entry> newest = graphs.read(this::newest);
        String updated = newest.stream().map(Entry::loaded).findFirst().orElse(UNKNOWN).toString();
        return WebResponse.text("application/atom+xml;charset=utf-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>unres: what was loaded last</title>\n<id>" + Iris.BASE
                + "feed</id>\n<author><name>unres</name></author>\n<link rel=\"self\" href=\"" + Xml.escaped(host + PATH)
                + "\"/>\n<updated>" + updated + "</updated>\n"
                + newest.stream().map(this::xml).collect(Collectors.joining()) + "</feed>\n");
    }

    private List<Entry> newest(Triples triples) {
        Map<String, Instant> loaded = loaded(triples);
        return Documents.of(network.get()).all().stream()
                .map(d -> new Entry(d, loaded.getOrDefault(d.id(), UNKNOWN)))
                .sorted(Comparator.comparing(Entry::loaded).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static Map<String, Instant> loaded(Triples triples) {
        Map<String, Instant> loaded = new HashMap<>();
        List<Quad> subjects;
        try (var quads = triples.dataset().stream(Iris.PROVENANCE_GRAPH, Node.ANY, Dct.SUBJECT, Node.ANY)) {
            subjects = quads.toList();
        }
        for (Quad quad : subjects) {
            Optional<String> document = Address.path(quad.getObject());
            Optional<Instant> time = LastModified.written(quad.getSubject(), triples);
            if (document.isPresent() && time.isPresent()) {
                loaded.merge(document.get(), time.get(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return loaded;
    }

    private String xml(Entry entry) {
        Work document = entry.document();
        String title = document.label() + (document.title().isEmpty() ? "" : ": " + document.title());
        String published = document.date().map(d -> "<published>" + d + "T00:00:00Z</published>").orElse("");
        return "<entry><id>" + Xml.escaped(Iris.ID + document.id()) + "</id><title>" + Xml.escaped(title) + "</title><updated>"
                + entry.loaded() + "</updated>" + published + "<link href=\""
                + Xml.escaped(host + Address.PAGE + Address.encoded(document.id())) + "\"/></entry>\n";
    }
}
