package org.unres.serve.upload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Relations;
import org.unres.serve.view.MarkedText;
import org.unres.vocabulary.Unres;

/**
 * A row of the report: "para. 3 recalls A/RES/74/175", with why it is there.
 *
 * @param number from 1, for the link from the text
 * @param standing whether the store has the target: "its text is here"
 * @param cue the verb phrase that governs it: "Recalling in particular"
 * @param definition of the rule
 * @param from the reference that completes "Ibid."
 * @param points to the place inside the target
 * @param prints what the target prints, for the note of a treaty
 */
record CitationRow(int number, NamedLink place, String relation, String quote, NamedLink target, String title, String standing,
        String cue,
        NamedLink rule, String definition, String confidence, boolean doubtful, List<NamedLink> from, List<NamedLink> points,
        List<NamedLink> prints) {
    static final BigDecimal DOUBTFUL = new BigDecimal("0.9");

    static CitationRow of(int number, DocumentText.Cited cited, NamedLink place, ReportGraphs graphs) {
        Node node = cited.node();
        NamedLink target = graphs.labels().linked(cited.target());
        String title = graphs.labels().title(cited.target());
        Optional<Node> rule = graphs.own().value(node, Unres.MATCHED_RULE);
        BigDecimal confidence = graphs.decimal(node, Unres.CONFIDENCE);
        return new CitationRow(number, place, Relations.name(cited.relation()), graphs.words(node, Unres.QUOTE), target,
                title.equals(target.name()) ? "" : title, graphs.standing(cited.target()), graphs.words(node, Unres.CUE),
                rule.map(graphs.labels()::linked).orElse(new NamedLink("", "")),
                rule.flatMap(r -> graphs.labels().triples().words(r, SKOS.definition.asNode())).orElse(""),
                confidence.toPlainString(), confidence.compareTo(DOUBTFUL) < 0,
                graphs.linked(node, Unres.RESOLVED_VIA), graphs.linked(node, Unres.PINPOINT),
                graphs.linked(node, Unres.NAMES_INSTRUMENT));
    }

    /** Where the words in the text lead: to this row. */
    MarkedText.Link link() {
        String shown = relation + " " + target.name() + (title.isEmpty() ? "" : ": " + title);
        return new MarkedText.Link(target.name(), "#why-" + number, relation, shown);
    }
}
