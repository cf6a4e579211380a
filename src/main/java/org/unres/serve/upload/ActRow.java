package org.unres.serve.upload;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.NamedLink;
import org.unres.vocabulary.Unres;

/**
 * A row of the report: "para. 36: Also requests, the Secretary-General, at its seventy-eighth session".
 *
 * @param illocution what kind of act it is: "requests"
 * @param whom the names of those addressed
 * @param due the times of what it asks, as printed
 */
record ActRow(NamedLink place, String cue, NamedLink illocution, List<String> whom, List<String> conditions, List<String> due,
        List<NamedLink> rule, String confidence) {
    /** The acts of a text in its order. */
    static List<ActRow> of(DocumentText text, TextLinks places, ReportGraphs graphs) {
        return text.parts().stream()
                .flatMap(part -> graphs.own().values(part.node(), Unres.HAS_SPEECH_ACT).stream()
                        .sorted(Comparator.comparingInt((Node act) -> act.getURI().length()).thenComparing(Node::getURI))
                        .map(act -> of(act, places.of(part.node()), graphs)))
                .toList();
    }

    private static ActRow of(Node act, NamedLink place, ReportGraphs graphs) {
        List<String> due = graphs.own().values(act, Unres.CREATES_MANDATE).stream()
                .flatMap(mandate -> graphs.all(mandate, Unres.DUE_WORDS).stream()).distinct().toList();
        return new ActRow(place, graphs.words(act, Unres.CUE), graphs.one(act, Unres.ILLOCUTION).orElse(new NamedLink("", "")),
                graphs.all(act, Unres.ADDRESSEE_NAME), graphs.all(act, Unres.CONDITION), due,
                graphs.linked(act, Unres.MATCHED_RULE), graphs.decimal(act, Unres.CONFIDENCE).toPlainString());
    }
}
