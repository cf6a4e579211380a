package org.unres.serve.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.DisplayDate;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.LastLoad;
import org.unres.serve.lookup.Triples;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/**
 * The suggested citation of a thing: "General Assembly, A/RES/74/175, Technical assistance …, 2019-12-18; as read by unres 0.1.0
 * on 28 November 2026, https://w3id.org/unres/id/A/RES/74/175".
 *
 * @param bibtex the same as an entry of BibTeX
 */
record HowToCite(String text, String bibtex) {
    /** Must be called in a transaction. */
    static HowToCite of(Node node, String name, String title, Labels labels) {
        Triples triples = labels.triples();
        String organ = triples.value(node, Unres.ENACTING_BODY).map(labels::of).orElse("");
        String date = triples.words(node, Eli.DATE_DOCUMENT).orElse("");
        String read =
                "as read by unres " + Bundled.version() + LastLoad.in(triples).map(t -> " on " + DisplayDate.of(t)).orElse("");
        String text = Stream.of(organ, name, title, date).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "))
                + "; " + read + ", " + node.getURI();
        return new HowToCite(text, bibtex(node, organ, title.isEmpty() ? name : name + ": " + title, date, read));
    }

    private static String bibtex(Node node, String organ, String title, String date, String read) {
        String key = Address.path(node).orElse("").replaceAll("[^A-Za-z0-9]+", "-");
        return "@misc{" + key + ",\n"
                + field("author", organ.isEmpty() ? "" : "{" + braced(organ) + "}")
                + field("title", "{" + braced(title) + "}")
                + field("year", date.length() < 4 ? "" : date.substring(0, 4))
                + field("note", braced(read))
                + field("url", node.getURI()) + "}";
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : "  " + name + " = {" + value + "},\n";
    }

    // Braces and commands of a title would be BibTeX's own.
    private static String braced(String words) {
        return words.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1");
    }
}
