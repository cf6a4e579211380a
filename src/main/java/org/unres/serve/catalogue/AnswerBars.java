package org.unres.serve.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.unres.serve.lookup.NamedLink;

/** The rows of an answer as bars, where the last column is a number and the first is not. */
final class AnswerBars {
    private static final int MOST = 40;
    private static final int FULL = 100;

    private AnswerBars() {}

    /** A bar: its name, its number, and its length in percent of the longest. */
    record Bar(NamedLink name, String number, int percent) {}

    /** None where the rows do not fit, or are too many. */
    static List<Bar> of(List<Var> columns, List<Binding> bindings, List<AnswerTable.Row> rows) {
        boolean fits = columns.size() >= 2 && rows.size() > 1 && rows.size() <= MOST
                && bindings.stream().allMatch(b -> number(b, columns.getLast()) >= 0)
                && bindings.stream().noneMatch(b -> number(b, columns.getFirst()) >= 0);
        if (!fits) {
            return List.of();
        }
        double most = bindings.stream().mapToDouble(b -> number(b, columns.getLast())).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double number = number(bindings.get(i), columns.getLast());
            bars.add(new Bar(rows.get(i).cells().getFirst(), rows.get(i).cells().getLast().name(),
                    most == 0 ? 0 : (int) Math.round(FULL * number / most)));
        }
        return bars;
    }

    private static double number(Binding binding, Var column) {
        return AnswerNumbers.number(binding.get(column)).orElse(-1);
    }
}
