package org.unres.serve.upload;

import java.util.List;
import java.util.Map;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.thing.DocumentPage;
import org.unres.serve.view.Fact;
import org.unres.serve.view.Facts;
import org.unres.serve.view.Heading;
import org.unres.serve.view.View;

/**
 * The report on an uploaded document: its text with the citations marked, tables of citations, acts and mandates, and problems.
 *
 * @param subtitle the title of the document; empty where it has none
 * @param language of its text: "en"
 */
record ReportView(UploadedDocument given, String name, String subtitle, String language, List<DocumentPage.Part> parts,
        List<Fact> facts,
        ReportCounts counts, ReportTables rows) implements View {
    /** Must be called in a transaction of the store. */
    static ReportView of(UploadedDocument given, ReportGraphs graphs) {
        return new StoreReader(graphs.own().dataset()).read(own -> read(given, graphs));
    }

    private static ReportView read(UploadedDocument given, ReportGraphs graphs) {
        Heading heading = Heading.of(graphs.document(), graphs.labels());
        DocumentText text = graphs.text();
        TextLinks places = TextLinks.of(heading.path(), text);
        Map<DocumentText.Cited, CitationRow> citations = ReportTables.citations(text, places, graphs);
        ReportTables rows = ReportTables.of(citations, places, graphs);
        List<DocumentPage.Part> parts = DocumentPage.parts(heading.path(), text, cited -> citations.get(cited).link()).stream()
                .map(ReportView::here).toList();
        List<Fact> facts = new Facts(graphs.own(), graphs.labels()).ofDocument(graphs.document());
        return new ReportView(given, heading.name(), heading.title(), text.language(), parts, facts, ReportCounts.of(text, rows),
                rows.shown());
    }

    // The document has no other page here.
    private static DocumentPage.Part here(DocumentPage.Part part) {
        return new DocumentPage.Part(part.section(), part.anchor(), part.label(), part.kind(), '#' + part.anchor(), part.text());
    }

    /** The pasted text, for the form. */
    public String text() {
        return given.text();
    }

    /** A sentence if the page does not show the whole report; else empty. */
    public String leftOut() {
        boolean all = parts.size() < DocumentPage.SHOWN && rows.citations().size() == counts.citations()
                && rows.acts().size() == counts.acts();
        return all ? "" : "This report is shortened; the downloads are complete.";
    }

    @Override
    public String title() {
        return "Read: " + name + (subtitle.isEmpty() ? "" : ": " + subtitle);
    }

    @Override
    public String head() {
        return TryPage.SCRIPT;
    }
}
