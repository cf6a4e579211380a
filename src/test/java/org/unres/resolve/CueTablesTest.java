package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.language.Language;
import org.unres.model.Act;
import org.unres.model.Body;
import org.unres.vocabulary.Table;

/** The tables of verb phrases: what they say is in the scheme, and the openings of paragraphs are read as they should be. */
class CueTablesTest {
    static Stream<Table.Row> openings() {
        return Table.read("resolve/openings.tsv", r -> r).stream();
    }

    @ParameterizedTest
    @MethodSource("openings")
    void opensAsTheRowSays(Table.Row row) {
        List<Act> acts = Readings.of(Body.GENERAL_ASSEMBLY, row.get("block"), List.of(row.get("text"))).acts();
        assertEquals(row.get("cue"), acts.getFirst().cue());
        assertEquals(row.get("illocution"), acts.getFirst().illocution());
        assertEquals(row.get("strength"), String.valueOf(acts.getFirst().strength()));
    }

    static Stream<String> conditions() {
        return Language.ENGLISH.rows("conditions.tsv", r -> r.get("example")).stream();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void everyConditionIsFoundByItsRow(String example) {
        String text = "Requests the Secretary-General, " + example + ", to provide assistance";
        List<Act> acts = Readings.of(Body.GENERAL_ASSEMBLY, "op", List.of(text)).acts();
        assertEquals(List.of(example), acts.getFirst().conditions());
    }
}
