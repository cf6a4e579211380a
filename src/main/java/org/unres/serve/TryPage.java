package org.unres.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Dct;

/**
 * Reads a document that somebody pastes or drops, {@code /try}: its citations, what it asks, what is wrong with it, and the graph to
 * take away. Nothing is kept.
 */
record TryPage(ReadingProcess reading, Graphs known, Templates templates) implements WebHandler {
    static final String PATH = "/try";

    /** What the page shows before a document is given. */
    record FormView(String text, String problem) implements View {
        @Override
        public String title() {
            return "Try a document";
        }
    }

    /**
     * What the page shows of a document.
     *
     * @param text what was pasted, to be changed and tried again; empty for a file
     */
    record TriedView(String text, String name, String language, List<DocumentPage.Part> parts, int citations, List<Mandated> mandates,
            List<ReadingProcess.Trouble> problems) implements View {
        @Override
        public String title() {
            return "Read: " + name;
        }

        public boolean asks() {
            return !mandates.isEmpty();
        }

        public int troubles() {
            return problems.size();
        }
    }

    @Override
    public WebResponse answer(WebRequest request) {
        return request.upload().map(this::tried).orElseGet(() -> WebResponse.html(templates.page("try", new FormView("", ""))));
    }

    private WebResponse tried(Upload upload) {
        boolean file = upload.bytes("file").length > 0;
        byte[] document = file ? upload.bytes("file") : upload.bytes("text");
        if (document.length == 0) {
            return WebResponse.html(400, templates.page("try", new FormView("", "Paste a text, or choose a file.")));
        }
        ReadingProcess.Result result = reading.read(document);
        Optional<RdfFormat> format = RdfFormat.ofExtension(upload.text("as"));
        if (format.isPresent()) {
            Prefixes.add(result.graphs());
            return RdfBody.of(result.graphs(), format.get())
                    .with("Content-Disposition", "attachment; filename=\"document." + format.get().extension() + "\"");
        }
        return page(result, file ? "" : new String(document, StandardCharsets.UTF_8)).with("Cache-Control", "no-store");
    }

    private WebResponse page(ReadingProcess.Result result, String text) {
        Optional<Node> document = document(result.graphs());
        if (document.isEmpty()) {
            String reasons = result.problems().stream().map(ReadingProcess.Trouble::message).reduce((a, b) -> a + " " + b).orElse("");
            return WebResponse.html(422, templates.page("try", new FormView(text, "This could not be read as a resolution. " + reasons)));
        }
        return known.read(triples -> WebResponse.html(templates.page("tried", view(result, document.get(), text, triples))));
    }

    private static Optional<Node> document(DatasetGraph graphs) {
        return new Graphs(graphs).read(triples -> {
            try (var subjects = graphs.stream(Iris.PROVENANCE_GRAPH, Node.ANY, Dct.SUBJECT, Node.ANY)) {
                return subjects.map(Quad::getObject).findFirst();
            }
        });
    }

    // What is cited is called as the store calls it, and as the document does where the store does not know it.
    private static TriedView view(ReadingProcess.Result result, Node document, String text, Triples known) {
        return new Graphs(result.graphs()).read(own -> {
            Labels labels = new Labels(new Triples(new Both(result.graphs(), known.dataset())));
            Heading heading = Heading.of(document, labels);
            DocumentText read = DocumentText.of(result.graphs(), document).orElseThrow();
            long citations = read.parts().stream().mapToLong(p -> p.citations().size()).sum();
            return new TriedView(text, heading.name() + (heading.title().isEmpty() ? "" : ": " + heading.title()), read.language(),
                    DocumentPage.parts(heading, read, labels), (int) citations, Mandated.of(read, labels), result.problems());
        });
    }
}
