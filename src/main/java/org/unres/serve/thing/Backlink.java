package org.unres.serve.thing;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.graph.Work;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Documents;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Passage;
import org.unres.serve.lookup.Triples;
import org.unres.serve.view.MandateSummary;
import org.unres.vocabulary.Unres;

/**
 * A row in a list of backlinks: a document, paragraph or statement that refers to the thing of the page.
 *
 * @param document "A/RES/74/175"; the source itself if it is not part of a document
 * @param part "op/36"; without a name if the source is the document
 * @param words "to submit to the General Assembly … a report", or empty
 * @param when "at its seventy-eighth session", or empty
 * @param why the address of the statement; empty if the source is the document
 */
record Backlink(NamedLink document, String title, String date, NamedLink part, String words, String when, String why) {
    /** The source of a backlink and its work: A/RES/74/175 for ".../A/RES/74/175/op/36/mandate/1". */
    record Source(Node node, String path, String document, OptionalInt work, EdgesByWork network) {
        static Source of(Node node, EdgesByWork network) {
            String path = Address.path(node).orElse("");
            String document = path;
            OptionalInt work = network.work(document);
            while (work.isEmpty() && document.indexOf('/') >= 0) {
                document = document.substring(0, document.lastIndexOf('/'));
                work = network.work(document);
            }
            return new Source(node, path, work.isPresent() ? document : path, work, network);
        }

        String date() {
            return work.isPresent() ? Documents.date(found()) : "";
        }

        private Work found() {
            return network.network().works().get(work.getAsInt());
        }

        /** Must be called in a transaction. */
        Backlink backlink(Labels labels) {
            if (work.isEmpty() || path.equals(document)) {
                String title = work.isPresent() ? found().title() : "";
                return new Backlink(labels.linked(node), title, date(), new NamedLink("", ""), "", "", "");
            }
            String part = path.replaceAll("/(?:act|cite|link|mandate|mention)/[0-9]+$", "");
            String inside = part.length() > document.length() ? part.substring(document.length() + 1) : "";
            return new Backlink(new NamedLink(found().label(), Address.PAGE + Address.encoded(document)), found().title(), date(),
                    new NamedLink(inside, Address.PAGE + Address.encoded(part)), words(labels.triples()),
                    MandateSummary.due(node, labels),
                    Address.PAGE + Address.encoded(path));
        }

        private String words(Triples triples) {
            return Stream.of(Unres.QUOTE, Unres.CUE).flatMap(p -> triples.words(node, p).stream()).findFirst()
                    .orElseGet(() -> Passage.of(node, triples).map(Passage::beginning).orElse(""));
        }
    }
}
