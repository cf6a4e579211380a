package org.unres.serve.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.unres.serve.lookup.Address;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Triples;
import org.unres.serve.view.Facts;
import org.unres.vocabulary.Unres;

/**
 * Short facts at the top of the page of a document: "adopted without vote", "recommends a draft to the General Assembly", "report
 * requested at General Assembly, seventy-eighth session".
 */
final class Badges {
    private Badges() {}

    /** Must be called in a transaction. */
    static List<NamedLink> of(Node document, List<Node> mandates, Labels labels) {
        List<NamedLink> badges = new ArrayList<>();
        vote(document, labels.triples()).ifPresent(vote -> badges.add(new NamedLink(vote, "")));
        labels.triples().values(document, Unres.RECOMMENDS_ADOPTION_OF).forEach(draft -> badges.add(draft(draft, labels)));
        labels.triples().values(document, Unres.EXTENDS_MANDATE_OF).forEach(body -> badges.add(
                new NamedLink("extends the mandate of " + labels.of(body), Address.page(body).orElse(""))));
        reports(mandates, labels).ifPresent(badges::add);
        return badges;
    }

    private static Optional<String> vote(Node document, Triples triples) {
        Optional<String> favour = triples.value(document, Unres.VOTES_IN_FAVOUR).map(Node::getLiteralLexicalForm);
        return favour.map(f -> "adopted by " + f + " votes" + count(" to ", document, Unres.VOTES_AGAINST, triples)
                + count(", abstaining ", document, Unres.ABSTENTIONS, triples))
                .or(() -> triples.words(document, Unres.VOTE_OUTCOME).map(Facts::outcome));
    }

    // A file that counts no votes against may not have counted them.
    private static String count(String words, Node document, Node property, Triples triples) {
        return triples.value(document, property).map(n -> words + n.getLiteralLexicalForm()).orElse("");
    }

    private static NamedLink draft(Node draft, Labels labels) {
        String to = labels.triples().value(draft, Unres.ENACTING_BODY).map(body -> " to the " + labels.of(body)).orElse("");
        return new NamedLink("recommends a draft" + to, Address.page(draft).orElse(""));
    }

    private static Optional<NamedLink> reports(List<Node> mandates, Labels labels) {
        Triples triples = labels.triples();
        List<Node> reports =
                mandates.stream().filter(m -> triples.values(m, RDF.type.asNode()).contains(Unres.REPORTING_MANDATE)).toList();
        String at =
                reports.stream().flatMap(m -> triples.values(m, Unres.REPORT_DUE_AT).stream()).distinct().map(labels::of).sorted()
                        .collect(Collectors.joining("; "));
        String what = reports.size() == 1 ? "report requested" : reports.size() + " reports requested";
        return reports.isEmpty() ? Optional.empty()
                : Optional.of(new NamedLink(what + (at.isEmpty() ? "" : " at " + at), "#asks"));
    }
}
