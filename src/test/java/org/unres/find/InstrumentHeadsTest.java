package org.unres.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.authority.Authority;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Part;
import org.unres.vocabulary.Table;

/** Every head of the table of instruments finds the example of its row, whether or not the authority knows the name. */
class InstrumentHeadsTest {
    private static final ReferenceFinder FINDER = new ReferenceFinder(Language.ENGLISH, Authority.bundled());

    static Stream<Table.Row> rows() {
        return Table.read("org/unres/language/en/instruments.tsv", r -> r).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleIsFoundWhole(Table.Row row) {
        String text = "Welcoming the " + row.get("example") + ", and";
        Block block = new Block(
                Block.Type.PREAMBULAR, new Part("", "pp/1"), Body.GENERAL_ASSEMBLY, text, List.of(), List.of());
        assertTrue(row.get("example").contains(row.get("head")), row.place());
        assertTrue(
                FINDER.find(block).stream().anyMatch(r -> text.substring(r.start(), r.end()).equals(row.get("example"))),
                row.place() + ": " + FINDER.find(block));
    }
}
