package org.unres.serve.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * An answer over the years: "documents by year", a line for each organ. One column has years or dates, the last other column of
 * numbers is the height, or the number of rows where there is none, and the first column of few values that come again names the lines.
 */
record Timeline(String caption, List<Mark> years, List<Mark> levels, List<Line> lines) {
    static final int WIDTH = 820;
    static final int HEIGHT = 260;
    private static final int LEFT = 60;
    private static final int RIGHT = 20;
    private static final int TOP = 14;
    private static final int BOTTOM = 30;
    private static final int MOST_LINES = 6;
    private static final int MOST_YEARS_NAMED = 12;

    /** A mark of an axis: "1999" at 312. */
    record Mark(String name, int at) {}

    /** The years of one value: "General Assembly", first of the lines. */
    record Line(int number, String name, String points, List<Dot> dots) {}

    /** A value with its words: "General Assembly, 1999: 12". */
    record Dot(int x, int y, String title) {}

    /** None where no column has years, there is but one year, or more lines than can be told apart. */
    static Optional<Timeline> of(List<Var> columns, List<Binding> rows) {
        Optional<Var> years = columns.stream().filter(c -> !rows.isEmpty() && rows.stream()
                .allMatch(row -> AnswerNumbers.year(c.getVarName(), row.get(c)).isPresent())).findFirst();
        return years.flatMap(year -> over(year, columns.stream().filter(c -> !c.equals(year)).toList(), rows));
    }

    // A year without rows has none of them; of other numbers nothing is known where there is no row.
    private static Optional<Timeline> over(Var year, List<Var> others, List<Binding> rows) {
        List<Var> numbers =
                others.stream().filter(c -> rows.stream().allMatch(r -> AnswerNumbers.number(r.get(c)).isPresent())).toList();
        Optional<Var> height = numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.getLast());
        Optional<Var> name = others.stream().filter(c -> !numbers.contains(c) && isName(c, rows)).findFirst();
        Map<String, TreeMap<Integer, Double>> sums = new TreeMap<>();
        rows.forEach(
                row -> sums.computeIfAbsent(name.map(c -> row.get(c).getLiteralLexicalForm()).orElse(""), n -> new TreeMap<>())
                        .merge(AnswerNumbers.year(year.getVarName(), row.get(year)).orElseThrow(),
                                height.map(c -> AnswerNumbers.number(row.get(c)).orElseThrow()).orElse(1.0), Double::sum));
        TreeSet<Integer> all =
                sums.values().stream().flatMap(s -> s.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (height.isEmpty()) {
            sums.values().forEach(line -> IntStream.rangeClosed(all.first(), all.last()).forEach(y -> line.putIfAbsent(y, 0.0)));
        }
        boolean fits = all.size() > 1 && sums.values().stream().flatMap(s -> s.values().stream()).allMatch(v -> v >= 0);
        return fits ? Optional.of(drawn(height.map(Var::getVarName).orElse("rows") + " by " + year.getVarName(), all, sums))
                : Optional.empty();
    }

    // Words that hardly ever come again name rows, not lines.
    private static boolean isName(Var column, List<Binding> rows) {
        return rows.stream().allMatch(r -> r.get(column) != null && r.get(column).isLiteral())
                && rows.stream().map(r -> r.get(column).getLiteralLexicalForm()).distinct().count()
                        <= Math.min(MOST_LINES, rows.size() / 2);
    }

    private static Timeline drawn(String caption, TreeSet<Integer> years, Map<String, TreeMap<Integer, Double>> sums) {
        double most = sums.values().stream().flatMap(s -> s.values().stream()).mapToDouble(v -> v).max().orElse(1);
        List<Line> lines = new ArrayList<>();
        sums.forEach((name, values) -> {
            List<Dot> dots = values.entrySet().stream().map(e -> new Dot(x(e.getKey(), years), y(e.getValue(), most),
                    (name.isEmpty() ? "" : name + ", ") + e.getKey() + ": " + words(e.getValue()))).toList();
            lines.add(new Line(lines.size() + 1, name,
                    dots.stream().map(d -> d.x() + "," + d.y()).collect(Collectors.joining(" ")), dots));
        });
        int step = (years.last() - years.first()) / MOST_YEARS_NAMED + 1;
        List<Mark> named = new ArrayList<>();
        for (int year = years.first(); year <= years.last(); year += step) {
            named.add(new Mark(String.valueOf(year), x(year, years)));
        }
        return new Timeline(caption, named, List.of(new Mark("0", y(0, most)), new Mark(words(most), y(most, most))), lines);
    }

    private static int x(int year, TreeSet<Integer> years) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (year - years.first()) / (years.last() - years.first());
    }

    private static int y(double value, double most) {
        return (int) Math.round(HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (most == 0 ? 0 : value / most));
    }

    private static String words(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }

    /** Whether the lines must be told apart. */
    public boolean named() {
        return !lines.getFirst().name().isEmpty();
    }
}
