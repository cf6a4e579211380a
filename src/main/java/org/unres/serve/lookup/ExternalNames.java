package org.unres.serve.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unres.serve.http.Prefixes;
import org.unres.vocabulary.Table;

/** Names for the IRIs of other publishers, by the rows of {@code external-names.tsv}: "EuroVoc 3913", "void:Dataset". */
final class ExternalNames {
    private static final List<Map.Entry<String, String>> NAMES = Table.read(
            "org/unres/serve/external-names.tsv", row -> Map.entry(row.get("namespace"), row.get("name") + " "));

    private ExternalNames() {}

    /** The name of what is in one of the namespaces of the table, or of a term whose vocabulary has a prefix. */
    static Optional<String> name(String iri) {
        return in(NAMES, iri).or(() -> in(
                Prefixes.all().entrySet().stream().map(p -> Map.entry(p.getValue(), p.getKey() + ":")).toList(), iri));
    }

    private static Optional<String> in(List<Map.Entry<String, String>> namespaces, String iri) {
        return namespaces.stream()
                .filter(n -> iri.length() > n.getKey().length() && iri.startsWith(n.getKey()))
                .map(n -> n.getValue() + iri.substring(n.getKey().length()))
                .findFirst();
    }
}
