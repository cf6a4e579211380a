package org.unres.serve.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.unres.serve.http.Negotiation;
import org.unres.serve.http.RdfFormat;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Triples;
import org.unres.vocabulary.Dct;
import org.unres.vocabulary.Unres;

/**
 * A typed link of FAIR Signposting, in the header of an answer and in the head of a page: {@code cite-as} the identifier,
 * {@code describedby} the data in each format, {@code item} the graph of its text, {@code author} the body that adopted it,
 * {@code linkset} all links in one document.
 *
 * @param type the media type of the target; empty where it is not told
 */
public record Signposting(String relation, String href, String type) {
    public static final String LINKSET = "linkset";
    public static final String LINKSET_JSON = "application/linkset+json";
    static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    /** The links of a page. Must be called in a transaction. */
    public static List<Signposting> ofPage(Node node, String path, Triples triples) {
        List<Signposting> links = new ArrayList<>();
        links.add(new Signposting("cite-as", node.getURI(), ""));
        Arrays.stream(RdfFormat.values())
                .map(f -> new Signposting("describedby", Address.data(path, f), f.mediaType()))
                .forEach(links::add);
        triples.subjects(Dct.SUBJECT, node).stream().flatMap(graph -> Address.path(graph).stream()).sorted()
                .map(graph -> new Signposting("item", Address.data(graph, RdfFormat.TRIG), RdfFormat.TRIG.mediaType()))
                .forEach(links::add);
        triples.values(node, Unres.ENACTING_BODY).stream().filter(Node::isURI)
                .map(body -> new Signposting("author", body.getURI(), ""))
                .forEach(links::add);
        links.add(new Signposting("license", LICENSE, ""));
        links.add(new Signposting("type", "https://schema.org/AboutPage", ""));
        links.add(toLinkset(path));
        return links;
    }

    /** The links of data, in any format. */
    public static List<Signposting> ofData(Node node, String path) {
        return List.of(
                new Signposting("describes", node.getURI(), ""),
                new Signposting("alternate", Address.PAGE + Address.encoded(path), Negotiation.HTML),
                new Signposting("license", LICENSE, ""),
                toLinkset(path));
    }

    private static Signposting toLinkset(String path) {
        return new Signposting(LINKSET, Address.LINKSET + Address.encoded(path), LINKSET_JSON);
    }

    /** The field Link (RFC 8288) with all of them. */
    public static String header(List<Signposting> links) {
        return links.stream().map(link -> link.value("")).collect(Collectors.joining(", "));
    }

    /** One value of the field Link. */
    public String value(String moreParameters) {
        return "<" + href + ">; rel=\"" + relation + "\"" + (type.isEmpty() ? "" : "; type=\"" + type + "\"") + moreParameters;
    }

    /** The same as an element; paths hold no character that would end an attribute. */
    String element() {
        return "<link rel=\"" + relation + "\" href=\"" + href.replace("&", "&amp;") + "\""
                + (type.isEmpty() ? "" : " type=\"" + type + "\"") + ">";
    }
}
