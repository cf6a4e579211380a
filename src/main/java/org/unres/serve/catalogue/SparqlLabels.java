package org.unres.serve.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unres.serve.http.JsonBody;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.StoreReader;

/**
 * The labels of things in an answer, {@code /sparql/labels?of=body/general-assembly+A/RES/74/175}, as JSON:
 * {@code {"body/general-assembly": "General Assembly"}}. A thing without a label is omitted.
 */
public record SparqlLabels(StoreReader graphs) implements WebHandler {
    public static final String PATH = "/sparql/labels";
    private static final int MOST = 300;

    @Override
    public WebResponse answer(WebRequest request) {
        String asked = request.parameter("of").orElse("");
        return JsonBody.of(graphs.read(triples -> named(asked, new Labels(triples))));
    }

    private static Map<String, String> named(String asked, Labels labels) {
        Map<String, String> named = new TreeMap<>();
        Stream.of(asked.split(" ")).limit(MOST).forEach(path -> {
            Optional<Node> thing = Address.iri(path);
            thing.map(labels::of).filter(label -> !label.equals(path)).ifPresent(label -> named.put(path, label));
        });
        return named;
    }
}
