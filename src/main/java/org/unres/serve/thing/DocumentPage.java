package org.unres.serve.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Relations;
import org.unres.serve.network.MeasuresView;
import org.unres.serve.network.NetworkPage;
import org.unres.serve.view.Fact;
import org.unres.serve.view.Facts;
import org.unres.serve.view.Heading;
import org.unres.serve.view.LegislationJson;
import org.unres.serve.view.MandateSummary;
import org.unres.serve.view.MarkedText;
import org.unres.serve.view.PanelQuery;
import org.unres.serve.view.View;
import org.unres.vocabulary.Unres;

/**
 * The page of a document with text: the text with its citations marked, facts, mandates and citing documents.
 *
 * @param truncated how many parts are not shown; empty for none
 * @param json the document for search engines, an element for the head
 */
public record DocumentPage(
        Heading heading, DocumentSummary summary, List<Part> parts, String truncated, List<Fact> facts,
        List<MandateSummary> mandates,
        CitedByView citedBy, MeasuresView measures, String json) implements View {
    private static final Map<String, String> SECTIONS = Map.of("draft", " Draft resolution", "annex", " Annex");
    public static final int SHOWN = 1500;

    /**
     * A part of the text.
     *
     * @param section "Draft resolution", where one begins here; else empty
     * @param anchor "op-2-a"
     * @param label before its text: "2 (a)"
     * @param kind for its style: "OperativeParagraph"
     */
    public record Part(String section, String anchor, String label, String kind, String href, MarkedText text) {}

    /** Must be called in a transaction. */
    static DocumentPage of(Heading heading, DocumentText text, CitedByView citedBy, Facts facts, MeasuresView measures) {
        Labels labels = facts.labels();
        List<Part> parts = parts(heading.path(), text, cited -> link(cited, labels));
        int hidden = text.parts().size() - parts.size();
        return new DocumentPage(heading, DocumentSummary.of(heading, text, labels), parts,
                hidden > 0 ? hidden + " more parts are in the data" : "", facts.ofDocument(heading.node()),
                MandateSummary.of(text.mandates(), labels),
                citedBy, measures, LegislationJson.element(heading, text, labels));
    }

    /**
     * The parts of a text that a page shows. Must be called in a transaction.
     *
     * @param path of the document
     * @param link makes the link of a citation
     */
    public static List<Part> parts(String path, DocumentText text, Function<DocumentText.Cited, MarkedText.Link> link) {
        List<Part> parts = new ArrayList<>();
        String section = "";
        for (DocumentText.Part part : text.parts().subList(0, Math.min(SHOWN, text.parts().size()))) {
            String inside = inside(path, part.node());
            String next = part.type().equals(Unres.FOOTNOTE) ? section : section(inside);
            parts.add(part(next.equals(section) ? "" : next, inside, part, link));
            section = next;
        }
        return parts;
    }

    /** A part by itself, without the section that begins with it. */
    static Part part(String path, DocumentText.Part part, Labels labels) {
        return part("", inside(path, part.node()), part, cited -> link(cited, labels));
    }

    /** Where something stands in a document with this path: "op/36" for ".../A/RES/74/175/op/36"; empty for the document. */
    public static String inside(String path, Node node) {
        String whole = Address.path(node).orElse("");
        return whole.substring(Math.min(whole.length(), path.length() + 1));
    }

    /** The place of a part on the page: "op-2-a" for "op/2/a". */
    public static String anchor(String inside) {
        return inside.replace('/', '-');
    }

    // "draft/2/op/1" stands in draft resolution 2.
    private static String section(String inside) {
        StringBuilder section = new StringBuilder();
        for (String step : inside.split("/")) {
            if (step.equals("pp") || step.equals("op") || step.equals("fn")) {
                break;
            }
            section.append(SECTIONS.getOrDefault(step, step.matches("[0-9A-Za-z]{1,4}") && !section.isEmpty() ? " " + step : ""));
        }
        return section.toString().strip();
    }

    private static Part part(String section, String inside, DocumentText.Part part,
            Function<DocumentText.Cited, MarkedText.Link> link) {
        return new Part(section, anchor(inside), label(inside), Relations.name(part.type()),
                Address.page(part.node()).orElse(""), MarkedText.of(part, link));
    }

    // "draft/op/2/a" is 2 (a): the numbers behind the kind, letters in brackets.
    private static String label(String inside) {
        String[] steps = inside.split("/");
        StringBuilder label = new StringBuilder();
        boolean numbered = false;
        for (String step : steps) {
            if (step.equals("op") || step.equals("fn")) {
                numbered = true;
                label.setLength(0);
            } else if (numbered) {
                label.append(label.isEmpty() ? step : " (" + step + ")");
            }
        }
        return label.toString();
    }

    private static MarkedText.Link link(DocumentText.Cited cited, Labels labels) {
        NamedLink target = labels.linked(cited.target());
        String relation = Relations.name(cited.relation());
        String title = labels.title(cited.target());
        String shown = relation + " " + target.name() + (title.equals(target.name()) ? "" : ": " + title);
        return new MarkedText.Link(target.name(), target.href(), relation, shown);
    }

    /** The network around it. */
    public String network() {
        return NetworkPage.PATH + "?focus=" + Address.query(heading.path());
    }

    /** The queries behind its panels. */
    public String factsQuery() {
        return PanelQuery.FACTS.of(heading);
    }

    public String citedByQuery() {
        return PanelQuery.CITED_BY.of(heading);
    }

    public String mandatesQuery() {
        return PanelQuery.MANDATES.of(heading);
    }

    public boolean asks() {
        return !mandates.isEmpty();
    }

    @Override
    public String title() {
        return heading.name() + (heading.title().isEmpty() ? "" : ": " + heading.title());
    }

    @Override
    public String head() {
        return heading.links() + json;
    }
}
