package org.unres.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints rows in one of the formats. The columns of a table are aligned separately for each document. */
final class RowWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_CELL_WIDTH = 60;

    private final PrintWriter out;
    private final RowFormat format;
    private final List<String> columns;

    RowWriter(PrintWriter out, RowFormat format, List<String> columns) {
        this.out = out;
        this.format = format;
        this.columns = columns;
    }

    /** Prints the header of a TSV file. */
    void begin() {
        if (format == RowFormat.TSV) {
            out.print(String.join("\t", columns) + "\n");
        }
    }

    /** Prints the rows of one document, each with a cell for each column. */
    void rows(List<List<String>> rows) {
        switch (format) {
            case TSV -> rows.forEach(this::tsv);
            case JSONL -> rows.forEach(this::json);
            case TABLE -> table(rows);
        }
        out.flush();
    }

    // A tab or line break would end the cell.
    private void tsv(List<String> row) {
        out.print(row.stream().map(c -> c.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")) + "\n");
    }

    private void json(List<String> row) {
        Map<String, String> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i), row.get(i));
        }
        try {
            out.print(JSON.writeValueAsString(object) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void table(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(columns);
        all.addAll(rows);
        int[] widths = new int[columns.size()];
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], shortened(row.get(i)).length());
            }
        }
        all.forEach(row -> out.print(aligned(row, widths) + "\n"));
    }

    private static String aligned(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = shortened(row.get(i));
            line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String shortened(String cell) {
        return cell.length() <= MAX_CELL_WIDTH ? cell : cell.substring(0, MAX_CELL_WIDTH - 1) + "\u2026";
    }
}
