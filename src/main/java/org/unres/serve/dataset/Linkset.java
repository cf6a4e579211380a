package org.unres.serve.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.unres.serve.http.Negotiation;
import org.unres.serve.http.RdfFormat;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.NotFound;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.Triples;
import org.unres.serve.view.Signposting;

/**
 * All typed links of a thing's page and data in one document, {@code /linkset/A/RES/74/175} (RFC 9264): those that the answers
 * themselves have in their field Link, as JSON or in the form of that field. Who follows the link of a page with a browser gets JSON.
 *
 * @param host before paths, as the addresses of a document that is taken away should be whole
 */
public record Linkset(StoreReader graphs, String host) implements WebHandler {
    static final String NATIVE = "application/linkset";

    @Override
    public WebResponse answer(WebRequest request) {
        String path = request.after(Address.LINKSET);
        return graphs.read(triples -> Address.iri(path).filter(triples::knows)
                .map(node -> linkset(node, links(node, path, triples),
                        Negotiation.best(request, List.of(Signposting.LINKSET_JSON, NATIVE)).orElse(Signposting.LINKSET_JSON)))
                .orElseGet(() -> NotFound.orMoved(path, triples, known -> Address.LINKSET + Address.encoded(known))));
    }

    private static WebResponse linkset(Node node, Map<String, List<Signposting>> links, String mediaType) {
        return WebResponse.text(mediaType, mediaType.equals(Signposting.LINKSET_JSON) ? json(links) : fields(links))
                .with("Link", new Signposting("describes", node.getURI(), "").value(""));
    }

    // By the address of the answer that has them.
    private Map<String, List<Signposting>> links(Node node, String path, Triples triples) {
        Map<String, List<Signposting>> links = new LinkedHashMap<>();
        put(links, Address.PAGE + Address.encoded(path), Signposting.ofPage(node, path, triples));
        for (RdfFormat format : RdfFormat.values()) {
            put(links, Address.data(path, format), Signposting.ofData(node, path));
        }
        return links;
    }

    private void put(Map<String, List<Signposting>> links, String anchor, List<Signposting> of) {
        links.put(whole(anchor), of.stream().filter(link -> !link.relation().equals(Signposting.LINKSET))
                .map(link -> new Signposting(link.relation(), whole(link.href()), link.type())).toList());
    }

    private String whole(String address) {
        return address.startsWith("/") ? host + address : address;
    }

    private static String json(Map<String, List<Signposting>> links) {
        ObjectNode document = new ObjectMapper().createObjectNode();
        ArrayNode contexts = document.putArray("linkset");
        links.forEach((anchor, of) -> {
            ObjectNode context = contexts.addObject().put("anchor", anchor);
            for (Signposting link : of) {
                ObjectNode target = context.withArray("/" + link.relation()).addObject().put("href", link.href());
                if (!link.type().isEmpty()) {
                    target.put("type", link.type());
                }
            }
        });
        return document.toPrettyString() + "\n";
    }

    private static String fields(Map<String, List<Signposting>> links) {
        List<String> values = new ArrayList<>();
        links.forEach((anchor, of) -> of.forEach(link -> values.add(link.value("; anchor=\"" + anchor + "\""))));
        return String.join(",\n", values) + "\n";
    }
}
