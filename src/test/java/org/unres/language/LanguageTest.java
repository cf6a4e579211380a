package org.unres.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Table;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"first,1", "Twelfth,12", "twentieth,20", "Seventy-eighth,78", "ninety-ninth,99", "eightieth,80",
        "fortieth,40", "seventy-tenth,0", "session,0", "-,0", "th,0"})
    void readsOrdinals(String words, int number) {
        assertEquals(number, Language.ENGLISH.ordinals().parse(words).orElse(0));
    }

    @ParameterizedTest
    @CsvSource({"sixty,60", "60,60", "Twenty-one,21", "zero,0", "1000,-1", "many,-1"})
    void readsCardinalsInWordsAndFigures(String words, int number) {
        assertEquals(number, Language.ENGLISH.cardinals().parseWithFigures(words).orElse(-1));
    }

    static Stream<Arguments> patterns() {
        return Stream.of("common", "en").map(folder -> "org/unres/language/" + folder + "/patterns")
                .flatMap(folder -> Bundled.files(folder, ".tsv").stream())
                .flatMap(file -> Table.read(file, row -> new Arguments(
                        file.substring(file.lastIndexOf('/') + 1, file.length() - 4) + "." + row.get("name"), row.get("example")))
                        .stream());
    }

    record Arguments(String pattern, String example) {}

    @ParameterizedTest
    @MethodSource("patterns")
    void eachPatternFindsItsExample(Arguments row) {
        Pattern pattern = Language.ENGLISH.pattern(row.pattern());
        assertTrue(pattern.matcher(row.example()).find(),
                () -> row.pattern() + " does not find \"" + row.example() + "\": " + pattern);
    }

    @Test
    void aLanguageWithoutAFolderIsNone() {
        assertEquals(Optional.empty(), Language.of("tlh"));
        assertEquals(Optional.empty(), Language.of("../en"));
        assertEquals(Optional.empty(), Language.of("common"));
    }

    @Test
    void anUnknownNameIsAnErrorOfTheProgram() {
        assertThrows(IllegalStateException.class, () -> Language.ENGLISH.pattern("dates.weekday"));
        assertThrows(IllegalStateException.class, () -> Language.ENGLISH.words("dates.weekday"));
    }

    @Test
    void partsOfPatternsArePutIn() {
        Map<String, List<String>> words = Map.of("a.small", List.of("of", "no."));
        Map<String, String> joined = new Fragments(
                Map.of("a.x", "\\p{Lu}{2,4}{y} {b.z}", "a.y", "({small})", "b.z", "{month}", "month", "May"), words).joined();
        assertEquals("\\p{Lu}{2,4}(of|no\\.) May", joined.get("a.x"));
        assertThrows(IllegalStateException.class, () -> new Fragments(Map.of("a.x", "{x}"), Map.of()).joined());
        assertThrows(IllegalStateException.class, () -> new Fragments(Map.of("a.x", "{gone}"), Map.of()).joined());
    }
}
