package org.unres.store.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The newest member of the series of a document: A/RES/79/220 for A/RES/75/229. */
final class NewestInSeries {
    private final Map<String, SeriesMember> bySymbol;
    private final Map<String, String> newest = new HashMap<>();

    private NewestInSeries(List<SeriesMember> titled) {
        bySymbol = titled.stream().collect(Collectors.toMap(t -> t.symbol().value(), Function.identity(), (a, b) -> a));
    }

    static Map<String, String> of(List<LineageLink> series, List<SeriesMember> titled) {
        NewestInSeries found = new NewestInSeries(titled);
        // The last first: what continues a document has its own newest member by then.
        series.stream()
                .sorted((a, b) -> found.bySymbol.get(b.from()).compareTo(found.bySymbol.get(a.from())))
                .forEach(link -> found.later(link.to(), found.newest.getOrDefault(link.from(), link.from())));
        return new TreeMap<>(found.newest);
    }

    // A document may have been continued twice, by parts A and B.
    private void later(String older, String candidate) {
        newest.merge(older, candidate, (a, b) -> bySymbol.get(a).compareTo(bySymbol.get(b)) >= 0 ? a : b);
    }
}
