package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.model.Citation;
import org.unres.model.Reading;
import org.unres.model.Thing;
import org.unres.vocabulary.Table;

/** Every citation of the bundled sample, against the gold made by hand. */
class SeedCitationsTest {
    private static final String DOCUMENT = "E/RES/2023/26";
    private static final Reading SAMPLE = Readings.sample();

    static Stream<Table.Row> gold() {
        return Table.read("resolve/seed-citations.tsv", r -> r).stream();
    }

    @ParameterizedTest
    @MethodSource("gold")
    void isFoundAsTheGoldSays(Table.Row row) {
        Citation citation = citation(row).orElseThrow(() -> new AssertionError(row.get("target") + " is not found"));
        assertEquals(row.get("relation"), citation.relation().term());
        assertEquals(row.get("quote"), citation.quote());
        assertTrue(isPrintedCue(row.get("cue"), citation.cue()), row.get("cue") + " / " + citation.cue());
        assertEquals(named(row), citation.named().stream().map(Thing::id).collect(Collectors.toCollection(TreeSet::new)));
        String pinpoint = citation.pinpoint().map(p -> row.get("target") + "/" + p).orElse("");
        assertEquals(row.get("pinpoint"), pinpoint);
        assertEquals(row.get("resolved_via"), citation.via().map(v -> DOCUMENT + "/" + v.path()).orElse(""));
    }

    @Test
    void noOtherSymbolIsFound() {
        Set<String> gold = gold().map(r -> r.get("target")).collect(Collectors.toSet());
        List<String> others = SAMPLE.citations().stream()
                .flatMap(c -> c.targets().stream())
                .map(Thing::id)
                .filter(id -> Character.isUpperCase(id.charAt(0)) || id.startsWith("unts/"))
                .filter(id -> !gold.contains(id))
                .toList();
        assertEquals(List.of(), others);
    }

    // The gold leaves out words such as "further" in places; the printed phrase is what we keep.
    private static boolean isPrintedCue(String gold, String found) {
        String printed = found.toLowerCase(Locale.ROOT);
        String wanted = gold.toLowerCase(Locale.ROOT);
        return printed.equals(wanted) || (!wanted.isEmpty() && (printed.contains(wanted) || wanted.contains(printed)));
    }

    private static Set<String> named(Table.Row row) {
        return Stream.of(row.get("names_instrument").split(" ")).filter(s -> !s.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Citation> citation(Table.Row row) {
        return SAMPLE.citations().stream()
                .filter(c -> (DOCUMENT + "/" + c.part().path()).equals(row.get("part")))
                .filter(c -> c.targets().stream().anyMatch(t -> t.id().equals(row.get("target"))))
                .filter(c -> row.get("start").isEmpty() || row.get("start").equals(String.valueOf(c.span().start())))
                .findFirst();
    }
}
