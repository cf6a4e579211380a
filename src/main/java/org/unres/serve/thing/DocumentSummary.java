package org.unres.serve.thing;

import java.util.List;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.view.Heading;
import org.unres.serve.view.RelationCounts;
import org.unres.vocabulary.Unres;

/**
 * The summary of a document below its title.
 *
 * @param cites the number of cited works
 * @param renewed the newest document of its series, if it is another one
 * @param badges "adopted without vote"
 * @param relations counts of citations by relation, the legend of the text
 */
record DocumentSummary(int cites, List<NamedLink> renewed, List<NamedLink> badges, List<RelationCounts> relations) {
    /** Must be called in a transaction. */
    static DocumentSummary of(Heading heading, DocumentText text, Labels labels) {
        long cites =
                text.parts().stream().flatMap(p -> p.citations().stream()).map(DocumentText.Cited::target).distinct().count();
        List<NamedLink> renewed = labels.triples().values(heading.node(), Unres.NEWEST_IN_SERIES).stream()
                .filter(newest -> !newest.equals(heading.node())).map(labels::linked).toList();
        return new DocumentSummary((int) cites, renewed, Badges.of(heading.node(), text.mandates(), labels),
                RelationCounts.of(text));
    }
}
