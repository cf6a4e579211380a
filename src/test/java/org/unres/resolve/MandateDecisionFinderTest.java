package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.model.Body;
import org.unres.model.MandateChange;
import org.unres.vocabulary.Table;

/** The decisions of {@code mandate-changes.tsv}. */
class MandateDecisionFinderTest {
    record Case(String text, String expected, String source) {}

    static List<Case> cases() {
        return Table.read("resolve/mandate-changes.tsv", r -> new Case(r.get("text"), r.get("expected"), r.get("source")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsDecided(Case row) {
        List<MandateChange> found = Readings.of(Body.SECURITY_COUNCIL, "op", List.of(row.text())).mandateChanges();
        assertEquals(row.expected(), found.stream().map(MandateDecisionFinderTest::words).collect(Collectors.joining("; ")),
                row.source());
    }

    private static String words(MandateChange change) {
        String body = Body.ofId(change.body().id()).slug();
        String date = change.date().map(Object::toString).orElse("-");
        return (change.kind() + " " + body + " " + date + " " + change.words()).strip();
    }
}
