package org.unres.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A typed link of FAIR Signposting, in the header of an answer and in the head of a page: {@code cite-as} the identifier,
 * {@code describedby} the data in each format.
 *
 * @param type the media type of the target; empty where it is not told
 */
record Signposting(String relation, String href, String type) {
    static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    static List<Signposting> of(Heading heading) {
        List<Signposting> links = new ArrayList<>();
        links.add(new Signposting("cite-as", heading.iri(), ""));
        Arrays.stream(RdfFormat.values())
                .map(f -> new Signposting("describedby", Address.data(heading.path(), f), f.mediaType()))
                .forEach(links::add);
        links.add(new Signposting("license", LICENSE, ""));
        links.add(new Signposting("type", "https://schema.org/AboutPage", ""));
        return links;
    }

    /** The field Link (RFC 8288) with all of them. */
    static String header(List<Signposting> links) {
        return links.stream()
                .map(l -> "<" + l.href + ">; rel=\"" + l.relation + "\"" + (l.type.isEmpty() ? "" : "; type=\"" + l.type + "\""))
                .collect(Collectors.joining(", "));
    }

    /** The same as an element; paths hold no character that would end an attribute. */
    String element() {
        return "<link rel=\"" + relation + "\" href=\"" + href.replace("&", "&amp;") + "\""
                + (type.isEmpty() ? "" : " type=\"" + type + "\"") + ">";
    }
}
