package org.unres.serve.thing;

import java.util.List;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.view.Heading;
import org.unres.serve.view.RelationCounts;
import org.unres.vocabulary.Unres;

/**
 * A document in a few words below its title.
 *
 * @param cites how many things it cites
 * @param renewed the newest of its series, if that is another
 * @param badges "adopted without vote"
 * @param relations how it cites, the legend of its text
 */
record DocumentSummary(int cites, List<NamedLink> renewed, List<NamedLink> badges, List<RelationCounts> relations) {
    /** The caller holds the transaction. */
    static DocumentSummary of(Heading heading, DocumentText text, Labels labels) {
        long cites = text.parts().stream().flatMap(p -> p.citations().stream()).map(DocumentText.Cited::target).distinct().count();
        List<NamedLink> renewed = labels.triples().values(heading.node(), Unres.NEWEST_IN_SERIES).stream()
                .filter(newest -> !newest.equals(heading.node())).map(labels::linked).toList();
        return new DocumentSummary((int) cites, renewed, Badges.of(heading.node(), text.mandates(), labels), RelationCounts.of(text));
    }
}
