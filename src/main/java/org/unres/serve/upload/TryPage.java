package org.unres.serve.upload;

import org.apache.jena.graph.Node;
import org.unres.serve.http.Upload;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;

/**
 * The page {@code /try}: reads an uploaded document and returns a report on its citations, acts and problems, or a file of them.
 * Nothing is stored.
 */
public record TryPage(ReadingProcess reading, StoreReader known, Templates templates) implements WebHandler {
    public static final String PATH = "/try";

    /** The data of the form, with the problem of a document that cannot be read. */
    record FormView(String text, String problem) implements View {
        @Override
        public String title() {
            return "Try a document";
        }

        @Override
        public String head() {
            return SCRIPT;
        }
    }

    static final String SCRIPT = "<script type=\"module\" src=\"/static/drop.js\"></script>";
    private static final String UNREAD = "This could not be read as a resolution. ";

    @Override
    public WebResponse answer(WebRequest request) {
        if (request.upload().isPresent()) {
            return report(request.upload().get()).with("Cache-Control", "no-store");
        }
        reading.prepare();
        return WebResponse.html(templates.page("try", new FormView("", "")));
    }

    private WebResponse report(Upload upload) {
        try {
            UploadedDocument given =
                    UploadedDocument.of(upload).orElseThrow(() -> new WebException(400, "Paste a text, or choose a file."));
            UploadReading read = reading.read(given.name(), given.bytes());
            Node document = read.document().orElseThrow(() -> new WebException(422, UNREAD + read.reasons()));
            return ReportDownload.of(upload.text("as")).map(file -> file.of(read, document))
                    .orElseGet(() -> page(given, read, document));
        } catch (WebException e) {
            return WebResponse.html(e.status(), templates.page("try", new FormView(upload.text("text"), e.getMessage())));
        }
    }

    private WebResponse page(UploadedDocument given, UploadReading read, Node document) {
        return known.read(triples -> WebResponse
                .html(templates.page("report", ReportView.of(given, new ReportGraphs(document, read, triples)))));
    }

    @Override
    public void close() {
        reading.close();
    }
}
