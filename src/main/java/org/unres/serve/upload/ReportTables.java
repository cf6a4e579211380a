package org.unres.serve.upload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.view.MandateSummary;

/** The tables of the report of a document, in the order of its text. */
record ReportTables(List<CitationRow> citations, List<ActRow> acts, List<MandateSummary> mandates, List<ProblemGroup> remarks) {
    private static final int SHOWN = 1000;

    static ReportTables of(Map<DocumentText.Cited, CitationRow> citations, TextLinks places, ReportGraphs graphs) {
        DocumentText text = graphs.text();
        return new ReportTables(List.copyOf(citations.values()), ActRow.of(text, places, graphs),
                MandateSummary.of(text.mandates(), graphs.labels(), mandate -> places.of(mandate).href()),
                ProblemGroup.of(graphs.problems(), places));
    }

    static Map<DocumentText.Cited, CitationRow> citations(DocumentText text, TextLinks places, ReportGraphs graphs) {
        Map<DocumentText.Cited, CitationRow> rows = new LinkedHashMap<>();
        text.parts().forEach(part -> part.citations().forEach(
                cited -> rows.computeIfAbsent(cited, c -> CitationRow.of(rows.size() + 1, c, places.of(part.node()), graphs))));
        return rows;
    }

    /** What a page shows of them. */
    ReportTables shown() {
        return new ReportTables(first(citations), first(acts), first(mandates), remarks);
    }

    private static <T> List<T> first(List<T> rows) {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }
}
