package org.unres.store.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unres.model.Symbol;

/** What a draft became, on texts made for it. */
class DraftLinksTest {
    private static final String TITLE = "Equal access to justice for all";
    private static final String ASSEMBLY = "body/general-assembly";
    private static final Set<String> TEXT = Set.of("Recalling one,", "Recalling two,", "Requests a report;", "Urges action.");
    private static final DraftLinks.Draft DRAFT =
            new DraftLinks.Draft("E/RES/2023/27/draft", SeriesTitle.of(TITLE), "2023-07-25", ASSEMBLY, TEXT);

    @Test
    void theResolutionWithMostOfItsParagraphs() {
        assertEquals(List.of("A/RES/78/227"), adopted(Map.of(
                resolution("A/RES/78/227", TITLE, "2023-12-19"),
                Set.of("Recalling  one,", "Recalling two", "Requests a report;", "Adds this."),
                resolution("A/RES/79/190", TITLE, "2024-12-17"), Set.of("Recalling one,", "Recalling two,"))));
    }

    @Test
    void theFirstOfTwoThatAreAlike() {
        assertEquals(List.of("A/RES/78/227"), adopted(Map.of(
                resolution("A/RES/79/190", TITLE, "2024-12-17"), TEXT,
                resolution("A/RES/78/227", TITLE, "2023-12-19"), TEXT)));
    }

    @Test
    void notAnotherTextOfTheTitle() {
        assertEquals(List.of(), adopted(Map.of(resolution("A/RES/78/227", TITLE, "2023-12-19"), Set.of("Recalling one,"))));
    }

    @Test
    void notTheSameTextBeforeOrLongAfter() {
        assertEquals(List.of(), adopted(Map.of(
                resolution("A/RES/77/227", TITLE, "2022-12-19"), TEXT,
                resolution("A/RES/80/227", TITLE, "2025-12-19"), TEXT)));
    }

    @Test
    void notTheResolutionOfAnotherBody() {
        SeriesMember host = new SeriesMember(new Symbol("E/RES/2023/27"), SeriesTitle.of(TITLE), "2023-07-25",
                "body/economic-and-social-council", Set.of());
        assertEquals(List.of(), adopted(Map.of(host, TEXT)));
    }

    private static SeriesMember resolution(String symbol, String title, String date) {
        return new SeriesMember(new Symbol(symbol), SeriesTitle.of(title), date, ASSEMBLY, Set.of());
    }

    private static List<String> adopted(Map<SeriesMember, Set<String>> texts) {
        return new DraftLinks(List.copyOf(texts.keySet()), texts::get).of(List.of(DRAFT)).stream().map(LineageLink::to).toList();
    }
}
