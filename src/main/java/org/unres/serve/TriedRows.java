package org.unres.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the report of a document, in the order of its text. */
record TriedRows(List<TriedCitation> citations, List<TriedAct> acts, List<Mandated> mandates, List<TriedRemarks> remarks) {
    private static final int SHOWN = 1000;

    static TriedRows of(Map<DocumentText.Cited, TriedCitation> citations, TriedPlaces places, TriedGraphs graphs) {
        DocumentText text = graphs.text();
        return new TriedRows(List.copyOf(citations.values()), TriedAct.of(text, places, graphs),
                Mandated.of(text.mandates(), graphs.labels(), mandate -> places.of(mandate).href()), TriedRemarks.of(graphs.problems(), places));
    }

    static Map<DocumentText.Cited, TriedCitation> citations(DocumentText text, TriedPlaces places, TriedGraphs graphs) {
        Map<DocumentText.Cited, TriedCitation> rows = new LinkedHashMap<>();
        text.parts().forEach(part -> part.citations().forEach(cited ->
                rows.computeIfAbsent(cited, c -> TriedCitation.of(rows.size() + 1, c, places.of(part.node()), graphs))));
        return rows;
    }

    /** What a page shows of them. */
    TriedRows shown() {
        return new TriedRows(first(citations), first(acts), first(mandates), remarks);
    }

    private static <T> List<T> first(List<T> rows) {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }
}
