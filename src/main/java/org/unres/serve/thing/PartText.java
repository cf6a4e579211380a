package org.unres.serve.thing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Triples;
import org.unres.serve.view.MandateSummary;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/**
 * A part of a document on a page of its own: its text with the citations marked, what it does and asks, and its neighbours.
 *
 * @param document where it stands, with the address of its place there
 * @param previous without an address where it is the first
 */
record PartText(
        DocumentPage.Part part, NamedLink document, NamedLink previous, NamedLink next, List<Act> acts,
        List<MandateSummary> mandates) {
    private static final int DEEPEST = 8;

    /**
     * What its words do: "Calls upon", "calls upon", the Member States.
     *
     * @param why the address of the statement
     */
    record Act(String cue, NamedLink illocution, List<NamedLink> addressees, List<String> conditions, String why) {}

    /** None for what is no part with a text. Must be called in a transaction. */
    static Optional<PartText> of(Node node, Labels labels) {
        Triples triples = labels.triples();
        if (triples.words(node, Unres.TEXT).isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> above = triples.value(node, Eli.IS_PART_OF);
        for (int depth = 0; depth < DEEPEST && above.isPresent(); depth++) {
            Node document = above.get();
            Optional<DocumentText> text = DocumentText.of(triples.dataset(), document);
            if (text.isPresent()) {
                return of(node, document, text.get(), labels);
            }
            above = triples.value(document, Eli.IS_PART_OF);
        }
        return Optional.empty();
    }

    private static Optional<PartText> of(Node node, Node document, DocumentText text, Labels labels) {
        String path = Address.path(document).orElseThrow();
        List<DocumentText.Part> parts = text.parts();
        return IntStream.range(0, parts.size()).filter(i -> parts.get(i).node().equals(node)).boxed().findFirst().map(i -> {
            DocumentPage.Part part = DocumentPage.part(path, parts.get(i), labels);
            return new PartText(part,
                    new NamedLink(labels.of(document), Address.PAGE + Address.encoded(path) + "#" + part.anchor()),
                    neighbour("previous", parts, i - 1), neighbour("next", parts, i + 1), acts(node, labels),
                    MandateSummary.of(text.mandates().stream().filter(m -> m.toString().startsWith(node + "/mandate/")).toList(),
                            labels));
        });
    }

    private static NamedLink neighbour(String name, List<DocumentText.Part> parts, int index) {
        return new NamedLink(name, index < 0 || index >= parts.size() ? "" : Address.page(parts.get(index).node()).orElse(""));
    }

    private static List<Act> acts(Node part, Labels labels) {
        Triples triples = labels.triples();
        return triples.values(part, Unres.HAS_SPEECH_ACT).stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .map(act -> new Act(triples.words(act, Unres.CUE).orElse(""),
                        triples.value(act, Unres.ILLOCUTION).map(labels::linked).orElse(new NamedLink("", "")),
                        triples.values(act, Unres.ADDRESSEE).stream().map(labels::linked)
                                .sorted((a, b) -> a.name().compareTo(b.name())).toList(),
                        triples.values(act, Unres.CONDITION).stream().map(labels::of).sorted().toList(),
                        Address.page(act).orElse("")))
                .toList();
    }

    public boolean acting() {
        return !acts.isEmpty();
    }

    public boolean asks() {
        return !mandates.isEmpty();
    }
}
