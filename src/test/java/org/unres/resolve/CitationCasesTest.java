package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.model.Block;
import org.unres.model.Citation;
import org.unres.model.Kind;
import org.unres.model.Problem;
import org.unres.model.Reading;
import org.unres.model.Thing;

/**
 * The table of cases: what is found in a text, whose words it is, and where it stands. Names of treaties and instruments
 * are compared only in rows that expect one.
 */
class CitationCasesTest {
    private static final int FEWEST = 150;

    /** What is expected: "quote => target; target | quote => target", or "! PROBLEM_CODE", or nothing. */
    static Stream<ReadingCase> cases() {
        return ReadingCase.read("resolve/cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheRowExpects(ReadingCase row) {
        Reading reading = row.reading();
        assertEquals(row.expected(), row.expected().startsWith("!") ? problems(reading) : found(row, reading));
        reading.citations().forEach(c -> assertEquals(quoted(reading, c), c.quote()));
    }

    @Test
    void theTableIsNotCutShort() {
        assertTrue(cases().count() >= FEWEST);
    }

    private static String found(ReadingCase row, Reading reading) {
        boolean names = Stream.of("treaty/", "instrument/").anyMatch(row.expected()::contains);
        return reading.citations().stream()
                .filter(c -> names || c.targets().stream().noneMatch(CitationCasesTest::isName))
                .map(c -> c.quote() + " => " + c.targets().stream().map(Thing::id).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" | "));
    }

    private static boolean isName(Thing thing) {
        return thing.kind() == Kind.TREATY || thing.kind() == Kind.INSTRUMENT;
    }

    private static String problems(Reading reading) {
        assertEquals(List.of(), reading.citations());
        return reading.problems().stream()
                .map(Problem::code)
                .filter(c -> c != Problem.Code.PARAGRAPH_WITHOUT_CUE)
                .map(c -> "! " + c)
                .collect(Collectors.joining(" | "));
    }

    private static String quoted(Reading reading, Citation citation) {
        Block block =
                reading.document().blocks().stream().filter(b -> b.part().equals(citation.part())).findFirst().orElseThrow();
        int[] points = block.text().codePoints().toArray();
        int[] quote = Arrays.copyOfRange(points, citation.span().start(), citation.span().end());
        return new String(quote, 0, quote.length);
    }
}
