package org.unres.serve;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.unres.vocabulary.Unres;

/**
 * A row of the report: "para. 36: Also requests, the Secretary-General, at its seventy-eighth session".
 *
 * @param illocution what kind of act it is: "requests"
 * @param whom the names of those addressed
 * @param due the times of what it asks, as printed
 */
record TriedAct(Linked place, String cue, Linked illocution, List<String> whom, List<String> conditions, List<String> due,
        List<Linked> rule, String confidence) {
    /** The acts of a text in its order. */
    static List<TriedAct> of(DocumentText text, TriedPlaces places, TriedGraphs graphs) {
        return text.parts().stream()
                .flatMap(part -> graphs.own().values(part.node(), Unres.HAS_SPEECH_ACT).stream()
                        .sorted(Comparator.comparingInt((Node act) -> act.getURI().length()).thenComparing(Node::getURI))
                        .map(act -> of(act, places.of(part.node()), graphs)))
                .toList();
    }

    private static TriedAct of(Node act, Linked place, TriedGraphs graphs) {
        List<String> due = graphs.own().values(act, Unres.CREATES_MANDATE).stream()
                .flatMap(mandate -> graphs.all(mandate, Unres.DUE_WORDS).stream()).distinct().toList();
        return new TriedAct(place, graphs.words(act, Unres.CUE), graphs.one(act, Unres.ILLOCUTION).orElse(new Linked("", "")),
                graphs.all(act, Unres.ADDRESSEE_NAME), graphs.all(act, Unres.CONDITION), due,
                graphs.linked(act, Unres.MATCHED_RULE), graphs.decimal(act, Unres.CONFIDENCE).toPlainString());
    }
}
