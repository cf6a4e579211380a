package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.vocabulary.Table;

/** The table of namings: which bodies, offices and groups a text names, and which words that look alike name none. */
class NamingCasesTest {
    private static final int FEWEST = 40;
    private static final Set<Kind> ACTORS = Set.of(Kind.BODY, Kind.OFFICE, Kind.GROUP);

    /** @param expected "quote => thing | quote => thing", or nothing where nothing may be found */
    record Case(String place, String text, Body speaker, String kind, String expected) {
        static Case of(Table.Row row) {
            return new Case(
                    row.place(), row.get("text"), new Body(row.get("speaker")), row.get("block"), row.get("expected"));
        }

        @Override
        public String toString() {
            return place + ": " + text;
        }
    }

    static Stream<Case> cases() {
        return Table.read("resolve/namings.tsv", Case::of).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheActorsThatTheRowExpects(Case row) {
        assertEquals(row.expected(), found(row));
    }

    @Test
    void theTableIsNotCutShort() {
        assertTrue(cases().count() >= FEWEST);
    }

    private static String found(Case row) {
        return Readings.of(row.speaker(), row.kind(), List.of(row.text().split(" \\|\\| "))).entities().stream()
                .filter(e -> ACTORS.contains(e.thing().kind()))
                .map(e -> e.quote() + " => " + e.thing().id())
                .collect(Collectors.joining(" | "));
    }
}
