package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unres.model.Act;
import org.unres.model.Addressee;
import org.unres.model.Body;
import org.unres.model.Due;
import org.unres.model.Mandate;
import org.unres.model.Thing;
import org.unres.vocabulary.Table;

/** What operative paragraphs do: the table of their acts, and clauses that go on in subparagraphs. */
class ActCasesTest {
    static Stream<Table.Row> cases() {
        return Table.read("resolve/act-cases.tsv", r -> r).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesWhatTheRowSays(Table.Row row) {
        List<Act> acts = Readings.of(Body.GENERAL_ASSEMBLY, "op", List.of(row.get("text"))).acts();
        assertEquals(row.get("acts"), joined(acts, Act::illocution));
        assertEquals(cell(row, "addressees"), joined(acts, ActCasesTest::addressees));
        assertEquals(cell(row, "mandates"), joined(acts, ActCasesTest::mandates));
        assertEquals(cell(row, "due"), joined(acts, ActCasesTest::due));
    }

    // A cell "-" of the table is read as empty; inside a cell with several acts it stands as printed.
    private static String cell(Table.Row row, String column) {
        return row.get(column).isEmpty() ? "-" : row.get(column);
    }

    private static String joined(List<Act> acts, Function<Act, String> value) {
        return acts.stream().map(value).map(v -> v.isEmpty() ? "-" : v).collect(Collectors.joining(" | "));
    }

    private static String addressees(Act act) {
        return act.addressees().stream().map(Addressee::name).collect(Collectors.joining("; "));
    }

    private static String mandates(Act act) {
        return act.mandates().stream().map(m -> m.type().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("; "));
    }

    private static String due(Act act) {
        return act.mandates().stream().map(m -> due(m.due())).filter(d -> !d.isEmpty()).collect(Collectors.joining("; "));
    }

    /** The words with the sessions and dates that they name, then how often and within how long. */
    private static String due(Due due) {
        List<String> values =
                Stream.concat(due.sessions().stream().map(Thing::id), due.dates().stream().map(Object::toString)).toList();
        List<String> said = new ArrayList<>();
        int next = 0;
        for (String words : due.words()) {
            boolean valued = words.matches(".*(?: session|\\d{4})$") && next < values.size();
            said.add(valued ? words + " = " + values.get(next++) : words);
        }
        due.interval().ifPresent(i -> said.add(i.toString()));
        due.within().ifPresent(w -> said.add("within " + w));
        return String.join("; ", said);
    }

    @Test
    void subparagraphsSayWhatTheirParagraphAsks() {
        List<Act> acts = Readings.paragraphs(Body.HUMAN_RIGHTS_COUNCIL, List.of(
                List.of("op/8", "Requests the Office of the United Nations High Commissioner for Human Rights:"),
                List.of("op/8/a", "To provide assistance to States, upon their request;"),
                List.of("op/8/b",
                        "To prepare a report on good practices and to submit it to the Human Rights Council at its sixty-third session;"),
                List.of("op/8/c", "Considering measures to remove obstacles."))).acts();
        assertEquals(List.of("op/8"), acts.stream().map(a -> a.part().path()).toList());
        assertEquals(
                List.of("op/8/a TASK", "op/8/b REPORT", "op/8/c TASK"),
                acts.getFirst().mandates().stream().map(m -> m.part().path() + " " + m.type()).toList());
        Mandate report = acts.getFirst().mandates().get(1);
        assertEquals(List.of("session/A/HRC/63"), report.due().sessions().stream().map(Thing::id).toList());
        assertEquals(
                List.of("body/office-of-the-united-nations-high-commissioner-for-human-rights"),
                report.bearers().stream().map(Thing::id).toList());
    }

    @Test
    void theSubjectEndsBeforeReceiverTimeAndLimit() {
        assertEquals("the cost of lamps",
                subject("to submit a report on the cost of lamps to the General Assembly at its ninetieth session"));
        assertEquals("the cost of lamps", subject("to report on the cost of lamps at its ninetieth session, as requested"));
        assertEquals("the cost of lamps", subject("to submit a report on the cost of lamps, within existing resources"));
    }

    private static String subject(String task) {
        String text = "Requests the Secretary-General " + task + ";";
        return Readings.of(Body.GENERAL_ASSEMBLY, "op", List.of(text)).acts().getFirst().mandates().getFirst().subject();
    }

    @Test
    void intensifiersAreKeptAndAddOne() {
        Act act = Readings.of(Body.GENERAL_ASSEMBLY, "op", List.of("Expresses its deep and grave concern at the situation;"))
                .acts().getFirst();
        assertEquals(List.of("deep", "grave"), act.intensifiers());
        assertEquals(2, act.strength());
    }
}
