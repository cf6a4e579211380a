package org.unres.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "(?<![A-Za-z-]|[Dd]raft )[Rr]esolutions?", "a(?=b)|ba?+(?!a)", "(?<![^0-9)*][-\u2013])[A-C]{1,3}/\\d",
        "[,;] (?:and )?| and |[.:] (?!and )",
        "(?=[A-Z])(?<![\\p{L}'-])(?:Aa|A|B)(?![\\p{L}-])", "\u201C[^\u201D]{0,9}\u201D", "(?i:ab)c?", "(?:\u00e9|e)(?:-)?+x"})
    void itFindsWhatThePatternFinds(String pattern) {
        Random random = new Random(7);
        Pattern plain = Pattern.compile(pattern);
        Search search = Search.of(pattern);
        for (int run = 0; run < 3000; run++) {
            String text = text(random);
            assertEquals(plain.matcher(text).results().map(SearchTest::place).toList(), places(search.in(text)), text);
            int from = random.nextInt(text.length());
            Matcher stretch = plain.matcher(text).region(from, text.length()).useTransparentBounds(true);
            assertEquals(
                    stretch.results().map(SearchTest::place).toList(), places(search.in(text, from, text.length())), text);
        }
    }

    private static String text(Random random) {
        String[] pieces = {
            "a", "b", "A", "B", "Aa", "Ba/1", "c", "/", "1", "-", "\u2013", "\u201C", "\u201D", "e", "\u00e9", "x", " ", ",",
            ", ", "; ", ". ", " and ",
            "and ", "resolution", "Resolutions", "Draft ", "\uD83D\uDE00"};
        StringBuilder text = new StringBuilder(" ");
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static String place(MatchResult match) {
        return match.start() + "-" + match.end();
    }

    private static List<String> places(Search.Matches matches) {
        List<String> places = new ArrayList<>();
        while (matches.find()) {
            places.add(place(matches.match()));
        }
        return places;
    }

    @Test
    void mostPlacesAreNotTried() {
        assertEquals(List.of(4, 16, 24), Arrays.stream(Search.of("(?<![a-z])[Rr]esolution")
                .places("its resolution, resound red")).boxed().toList());
    }

    @Test
    void aPatternThatLooksBackIsRefused() {
        for (String pattern : List.of("(?<=a)b", "\\bb", "a?", "\\Ab")) {
            assertThrows(IllegalArgumentException.class, () -> Search.of(pattern), pattern);
        }
        assertTrue(Search.of("(?<!a)b").in("b").find());
    }
}
