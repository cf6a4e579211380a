package org.unres.serve.view;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.unres.serve.http.RdfFormat;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.TypeNames;

/**
 * The heading of a page: name, title and kind of the thing, and links to its data.
 *
 * @param path "A/RES/74/175"
 * @param name "A/RES/74/175"
 * @param title "Technical assistance provided by …"; empty where it has none but its name
 * @param kind "Resolution"
 * @param signposts links for programs
 * @param citing how it is cited
 */
public record Heading(Node node, String path, String name, String title, String kind, List<NamedLink> formats,
        List<Signposting> signposts, HowToCite citing) {
    public static Heading of(Node node, Labels labels) {
        String path = Address.path(node).orElseThrow();
        String name = labels.of(node);
        String title = labels.title(node);
        List<NamedLink> formats = Arrays.stream(RdfFormat.values())
                .map(f -> new NamedLink(f.extension(), Address.data(path, f)))
                .toList();
        String shown = title.equals(name) ? "" : title;
        return new Heading(node, path, name, shown, TypeNames.of(node, labels), formats,
                Signposting.ofPage(node, path, labels.triples()), HowToCite.of(node, name, shown, labels));
    }

    public String iri() {
        return node.getURI();
    }

    /** The links of FAIR Signposting (https://signposting.org/FAIR/) for the head of the page, from safe parts. */
    public String links() {
        StringBuilder links = new StringBuilder();
        signposts.forEach(link -> links.append(link.element()).append('\n'));
        return links.toString();
    }
}
