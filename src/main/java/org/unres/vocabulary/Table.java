package org.unres.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of rules that ships with the program: tab-separated, the first line names the columns, lines that begin with
 * "#" are remarks. {@code org/unres/find/numbers.tsv} is one.
 */
public final class Table {
    private Table() {}

    /** One line of a table, by column name. */
    public record Row(String place, Map<String, String> cells) {
        /**
         * The cell of a column; "-" and nothing are empty.
         *
         * @throws IllegalStateException naming file and line where the table has no such column
         */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException(place + ": the table has no column \"" + column + "\"");
            }
            return cell.equals("-") ? "" : cell;
        }
    }

    /**
     * The rows of a table, each made into a value.
     *
     * @throws IllegalStateException naming file and line of a row that is broken
     */
    public static <T> List<T> read(String name, Function<Row, T> make) {
        List<T> values = new ArrayList<>();
        for (Row row : rows(name)) {
            try {
                values.add(make.apply(row));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(row.place() + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(values);
    }

    private static List<Row> rows(String name) {
        List<String> lines = Bundled.text(name).lines().toList();
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(row(name + ", line " + (i + 1), columns, cells));
            }
        }
        return rows;
    }

    private static Row row(String place, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(
                    place + ": " + cells.size() + " cells, but the table has " + columns.size() + " columns");
        }
        return new Row(
                place, IntStream.range(0, cells.size()).boxed().collect(Collectors.toMap(columns::get, cells::get)));
    }
}
