package org.unres.serve;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * How a page begins: what the thing is called, what it is, and where its data are.
 *
 * @param path "A/RES/74/175"
 * @param name "A/RES/74/175"
 * @param title "Technical assistance provided by …"; empty where it has none but its name
 * @param kind "Resolution"
 * @param signposts links for programs
 * @param citing how it is cited
 */
record Heading(Node node, String path, String name, String title, String kind, List<Linked> formats,
        List<Signposting> signposts, HowToCite citing) {
    static Heading of(Node node, Labels labels) {
        String path = Address.path(node).orElseThrow();
        String name = labels.of(node);
        String title = labels.title(node);
        List<Linked> formats = Arrays.stream(RdfFormat.values())
                .map(f -> new Linked(f.extension(), Address.data(path, f)))
                .toList();
        String shown = title.equals(name) ? "" : title;
        return new Heading(node, path, name, shown, Kinds.of(node, labels), formats,
                Signposting.ofPage(node, path, labels.triples()), HowToCite.of(node, name, shown, labels));
    }

    public String iri() {
        return node.getURI();
    }

    /** The links of FAIR Signposting (https://signposting.org/FAIR/) for the head of the page, from safe parts. */
    String links() {
        StringBuilder links = new StringBuilder();
        signposts.forEach(link -> links.append(link.element()).append('\n'));
        return links.toString();
    }
}
