package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.model.Kind;

/** The table of namings: which bodies, offices and groups a text names, and which words that look alike name none. */
class NamingCasesTest {
    private static final int FEWEST = 40;
    private static final Set<Kind> ACTORS = Set.of(Kind.BODY, Kind.OFFICE, Kind.GROUP);

    /** What is expected: "quote => thing | quote => thing", or nothing where nothing may be found. */
    static Stream<ReadingCase> cases() {
        return ReadingCase.read("resolve/namings.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheActorsThatTheRowExpects(ReadingCase row) {
        assertEquals(row.expected(), found(row));
    }

    @Test
    void theTableIsNotCutShort() {
        assertTrue(cases().count() >= FEWEST);
    }

    private static String found(ReadingCase row) {
        return row.reading().entities().stream()
                .filter(e -> ACTORS.contains(e.thing().kind()))
                .map(e -> e.quote() + " => " + e.thing().id())
                .collect(Collectors.joining(" | "));
    }
}
