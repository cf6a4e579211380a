package org.unres.store.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unres.model.Symbol;

/** Each rule of {@link SeriesLinks}, and each way to be wrong, on documents made for it. */
class SeriesLinksTest {
    private static final String FOOD = "The right to food";

    private final List<SeriesMember> store = new ArrayList<>();

    @Test
    void theLastMemberThatIsRecalledIsThePredecessor() {
        add("A/RES/74/149", FOOD, "2019-12-18");
        add("A/RES/75/179", FOOD, "2020-12-16", "A/RES/74/149");
        add("A/RES/76/166", FOOD, "2021-12-16", "A/RES/75/179", "A/RES/74/149");
        assertLinks("A/RES/75/179 < A/RES/74/149 series-recalled", "A/RES/76/166 < A/RES/75/179 series-recalled");
        assertEquals(Map.of("A/RES/74/149", "A/RES/76/166", "A/RES/75/179", "A/RES/76/166"), newest());
    }

    @Test
    void yearsAndOrdinalsDoNotPartASeries() {
        add("A/RES/75/254", "Programme budget for 2021", "2020-12-31");
        add("A/RES/76/247", "Programme budget for 2022", "2021-12-24", "A/RES/75/254");
        add("A/RES/75/135", "Report of the International Law Commission on the work of its seventy-second session", "2020-12-15");
        add("A/RES/76/111", "Report of the International Law Commission on the work of its seventy-third session", "2021-12-09",
                "A/RES/75/135");
        assertLinks("A/RES/76/111 < A/RES/75/135 series-recalled", "A/RES/76/247 < A/RES/75/254 series-recalled");
    }

    @Test
    void whereAnEarlierMemberIsRecalledTheLastOneIsStillThePredecessor() {
        add("A/RES/74/10", FOOD, "2019-12-01");
        add("A/RES/75/10", FOOD, "2020-12-01", "A/RES/74/10");
        add("A/RES/76/10", FOOD, "2021-12-01", "A/RES/74/10");
        assertLinks("A/RES/75/10 < A/RES/74/10 series-recalled", "A/RES/76/10 < A/RES/75/10 series-recalled-earlier");
    }

    @Test
    void aMemberEveryTwoOrThreeYears() {
        addReviews();
        assertLinks("A/RES/75/291 < A/RES/72/284 series-recalled");
    }

    @Test
    void aChangedTitleGoesOnWhereItRecallsTheOldOne() {
        add("A/RES/75/229", "Promotion of sustainable tourism, including ecotourism, for poverty eradication", "2020-12-21");
        add("A/RES/77/178", "Promotion of sustainable and resilient tourism, including ecotourism, for poverty eradication",
                "2022-12-14", "A/RES/75/229");
        assertLinks("A/RES/77/178 < A/RES/75/229 series-retitled");
    }

    @Test
    void aChangedTitleAloneIsNotEnough() {
        add("A/RES/75/229", "Promotion of sustainable tourism, including ecotourism, for poverty eradication", "2020-12-21");
        add("A/RES/77/178", "Promotion of sustainable and resilient tourism, including ecotourism, for poverty eradication",
                "2022-12-14");
        assertLinks();
    }

    @Test
    void missionsAndCentresAreNotMixed() {
        add("A/RES/74/73", "United Nations Regional Centre for Peace and Disarmament in Africa", "2019-12-12");
        add("A/RES/75/78", "United Nations Regional Centre for Peace and Disarmament in Asia and the Pacific", "2020-12-07",
                "A/RES/74/73");
        add("A/RES/74/290", "Financing of the United Nations Mission in Liberia", "2020-06-30");
        add("A/RES/75/305", "Financing of the United Nations Mission in South Sudan", "2021-06-30", "A/RES/74/290");
        assertLinks();
    }

    @Test
    void theDayOfAMatterIsNotTheMatter() {
        add("A/RES/77/171", "Combating sand and dust storms", "2022-12-14");
        add("A/RES/77/294", "International Day of Combating Sand and Dust Storms", "2023-06-08", "A/RES/77/171");
        assertLinks();
    }

    @Test
    void aSeriesThatGoesOnUnderItsTitleWasNotContinuedUnderAnother() {
        String tourism = "Promotion of sustainable tourism, including ecotourism, for poverty eradication";
        add("A/RES/75/229", tourism, "2020-12-21");
        add("A/RES/77/178", tourism, "2022-12-14", "A/RES/75/229");
        add("A/RES/77/179", "Promotion of sustainable mountain tourism, including ecotourism, for poverty eradication",
                "2022-12-14", "A/RES/75/229");
        assertLinks("A/RES/77/178 < A/RES/75/229 series-recalled");
    }

    @Test
    void membersThatDrawOnTheSameSourceAreOneSeries() {
        add("A/RES/78/71", "Effects of atomic radiation", "2023-12-07", "A/RES/913(X)");
        add("A/RES/79/85", "Effects of atomic radiation", "2024-12-04", "A/RES/913(X)");
        assertLinks("A/RES/79/85 < A/RES/78/71 series-shared-source");
    }

    @Test
    void aSourceThatEveryoneCitesTellsNothing() {
        for (int i = 1; i <= 70; i++) {
            add("A/RES/77/" + i, "Matter " + "abcdefghij".charAt(i % 10) + "abcdefghij".charAt(i / 10), "2022-12-01",
                    "A/RES/70/1");
        }
        add("A/RES/78/71", "Atomic radiation", "2023-12-07", "A/RES/70/1");
        add("A/RES/79/85", "Atomic radiation", "2024-12-04", "A/RES/70/1");
        assertLinks();
    }

    @Test
    void aLongTitleWordForWordIsASeriesAndAShortOneIsNot() {
        add("A/RES/77/278", "Human resources management", "2023-04-18");
        add("A/RES/78/308", "Financing of the African Union-United Nations Hybrid Operation in Darfur", "2024-06-28");
        add("A/RES/79/280", "Human resources management", "2025-04-08");
        add("A/RES/79/311", "Financing of the African Union-United Nations Hybrid Operation in Darfur", "2025-06-30");
        assertLinks("A/RES/79/311 < A/RES/78/308 series-same-title");
    }

    @Test
    void credentialsAndElectionsAreNoSeries() {
        add("A/RES/77/239", "Credentials of representatives to the seventy-seventh session of the General Assembly",
                "2022-12-16");
        add("A/RES/78/124", "Credentials of representatives to the seventy-eighth session of the General Assembly", "2023-12-18",
                "A/RES/77/239");
        add("A/DEC/77/416", "Election of members of the Organizational Committee of the Peacebuilding Commission", "2022-12-01");
        add("A/DEC/78/411", "Election of members of the Organizational Committee of the Peacebuilding Commission", "2023-12-01",
                "A/DEC/77/416");
        assertLinks();
    }

    @Test
    void aDecisionContinuesOnlyWhatItRecalls() {
        add("A/DEC/76/572", "Question of equitable representation on and increase in the membership of the Security Council",
                "2022-07-12", "A/DEC/62/557");
        add("A/DEC/77/559", "Question of equitable representation on and increase in the membership of the Security Council",
                "2023-06-29", "A/DEC/62/557");
        add("A/DEC/77/533", "Question of Gibraltar", "2022-12-12");
        add("A/DEC/78/513", "Question of Gibraltar", "2023-12-07", "A/DEC/77/533");
        assertLinks("A/DEC/78/513 < A/DEC/77/533 series-recalled");
    }

    @Test
    void resolutionsAndDecisionsAndBodiesAreKeptApart() {
        add("A/DEC/77/533", FOOD, "2022-12-12");
        add("A/HRC/RES/52/16", FOOD, "2023-04-03");
        add("A/RES/78/198", FOOD, "2023-12-19", "A/DEC/77/533", "A/HRC/RES/52/16");
        assertLinks();
    }

    @Test
    void partsFollowThePartWithTheirLetter() {
        String title = "United Nations common system of salaries and allowances";
        add("A/RES/77/256A", title, "2022-12-30");
        add("A/RES/77/256B", title, "2023-04-18");
        add("A/RES/78/300A", title, "2023-12-22", "A/RES/77/256");
        add("A/RES/78/300B", title, "2024-04-18", "A/RES/77/256");
        assertLinks("A/RES/78/300A < A/RES/77/256A series-recalled", "A/RES/78/300B < A/RES/77/256B series-recalled");
    }

    @Test
    void theSameTitleTwiceInASessionTakesRecalling() {
        add("A/RES/75/10", FOOD, "2020-12-01");
        add("A/RES/76/10", FOOD, "2021-12-01", "A/RES/75/10");
        add("A/RES/76/11", FOOD, "2021-12-01", "A/RES/75/10");
        add("A/RES/76/90", FOOD, "2022-06-01", "A/RES/76/11");
        assertLinks(
                "A/RES/76/10 < A/RES/75/10 series-recalled",
                "A/RES/76/11 < A/RES/75/10 series-recalled",
                "A/RES/76/90 < A/RES/76/11 series-recalled");
        assertEquals(
                Map.of("A/RES/75/10", "A/RES/76/90", "A/RES/76/11", "A/RES/76/90"), newest());
    }

    @Test
    void titlesThatSayNothingAreNoSeries() {
        add("S/RES/2659(2022)", "Resolution 2659 (2022)", "2022-11-14");
        add("S/RES/2709(2023)", "Resolution 2709 (2023)", "2023-11-15", "S/RES/2659(2022)");
        assertLinks();
    }

    @Test
    void titlesAreComparedWithoutNumbersAndHyphens() {
        assertEquals(key("Confidence-building measures, 2021"), key("Confidencebuilding measures"));
        assertEquals(key("Follow-up to the Fourteenth Congress"), key("Fifteenth Congress"));
        assertFalse(key("Revitalization of the work of the Second Committee")
                .equals(key("Revitalization of the work of the Third Committee")));
        assertTrue(SeriesTitle.of("Situation of human rights in Belarus in 2021").isTopical());
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        addReviews();
        List<LineageLink> before = SeriesLinks.of(store);
        assertEquals(before, SeriesLinks.of(store.reversed()));
    }

    private void addReviews() {
        add("A/RES/72/284", "The United Nations Global Counter-Terrorism Strategy Review", "2018-06-26");
        add("A/RES/75/291", "The United Nations Global Counter-Terrorism Strategy: seventh review", "2021-06-30", "A/RES/72/284");
    }

    private static List<String> key(String title) {
        return SeriesTitle.of(title).key();
    }

    private Map<String, String> newest() {
        return NewestInSeries.of(SeriesLinks.of(store), store);
    }

    private void add(String symbol, String title, String date, String... cites) {
        String body = symbol.startsWith("A/HRC") ? "body/human-rights-council"
                : symbol.startsWith("S/") ? "body/security-council" : "body/general-assembly";
        store.add(new SeriesMember(new Symbol(symbol), SeriesTitle.of(title), date, body, Set.of(cites)));
    }

    private void assertLinks(String... expected) {
        assertEquals(
                Arrays.stream(expected).sorted().toList(),
                SeriesLinks.of(store).stream().map(l -> l.from() + " < " + l.to() + " " + l.rule().label()).sorted().toList());
    }
}
