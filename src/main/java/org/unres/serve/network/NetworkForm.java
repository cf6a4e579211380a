package org.unres.serve.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.unres.model.Relation;

/** The fields of the form of a network's page, filled with what was asked. */
record NetworkForm(String focus, String to, String from, String until, String organ, String marked, boolean among,
        List<Choice> relations,
        List<Choice> directions, List<Choice> depths) {
    /** A box to tick, or a line to choose. */
    record Choice(String name, boolean chosen) {}

    static NetworkForm of(NetworkRequest question, SymbolList marked) {
        return new NetworkForm(question.focus(), question.to(), question.from().map(String::valueOf).orElse(""),
                question.until().map(String::valueOf).orElse(""),
                question.organs().stream().sorted().collect(Collectors.joining(",")),
                marked.lines(), question.among(),
                Arrays.stream(Relation.values()).map(r -> new Choice(r.term(), question.relations().contains(r))).toList(),
                choices(List.of("both", "cited", "citing"), question.direction()),
                choices(List.of("1", "2", "3"), String.valueOf(question.depth())));
    }

    private static List<Choice> choices(List<String> names, String chosen) {
        return names.stream().map(n -> new Choice(n, n.equals(chosen))).toList();
    }
}
