package org.unres.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.authority.Authority;
import org.unres.language.Language;
import org.unres.vocabulary.Table;

/** Each row of the tables of forms gives the meaning that the row itself promises for its example. */
class FormTablesTest {
    private static final NumberForms NUMBERS = new NumberForms(Language.ENGLISH);
    private static final SymbolFinder SYMBOLS = new SymbolFinder(Language.ENGLISH);

    static Stream<NumberForm> numbers() {
        return NUMBERS.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberMeansWhatItsRowPromises(NumberForm row) {
        NumberForms.Printed printed = NUMBERS.at(row.example(), 0, row.kind()).orElseThrow();
        assertEquals("", row.example().substring(printed.end()).replaceFirst("^ of .*", ""));
        List<String> meanings = printed.items().getFirst().readings().stream()
                .filter(r -> r.rule().equals(row.rule()) && r.body().equals(row.body()))
                .map(r -> r.symbol().value())
                .toList();
        assertEquals(List.of(row.means()), meanings);
    }

    @Test
    void everyBodyOfTheNumbersIsInTheAuthority() {
        Authority authority = Authority.bundled();
        NUMBERS.rows().forEach(row -> assertTrue(authority.thing(row.body().id()).isPresent(), row.body().slug()));
    }

    static Stream<Table.Row> symbols() {
        return Table.read("org/unres/language/common/symbols.tsv", r -> r).stream();
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void aSymbolMeansWhatItsRowPromises(Table.Row row) {
        List<Reference> found = SYMBOLS.find("See " + row.get("example") + ".");
        assertEquals(1, found.size());
        Reference.Symbolic symbol = (Reference.Symbolic) found.getFirst();
        assertEquals(row.get("means"), symbol.symbol().value());
        assertEquals(row.get("rule"), symbol.rule());
        assertEquals(row.get("example").length(), symbol.end() - symbol.start());
    }

    static Stream<Table.Row> pinpoints() {
        return Table.read("org/unres/language/en/pinpoints.tsv", r -> r).stream();
    }

    @ParameterizedTest
    @MethodSource("pinpoints")
    void aPinpointIsReadWhole(Table.Row row) {
        Pinpoints.Hit hit = new Pinpoints(Language.ENGLISH).at(row.get("example"), 0);
        assertEquals(row.get("example").length(), hit.end());
        assertEquals(row.get("part").isEmpty(), hit.part().isEmpty());
    }
}
