package org.unres.network.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.Work;

/**
 * The two tables of a network, as RFC 4180 has it: edges with {@code Source}, {@code Target}, {@code Type} and {@code Weight},
 * works with {@code Id} and {@code Label}, the names that Gephi looks for.
 */
final class CsvWriter {
    private CsvWriter() {}

    static void edges(MeasuredNetwork measured, OutputStream out) throws IOException {
        CitationNetwork network = measured.network();
        Table table = new Table(out, List.of("Source", "Target", "Type", "Weight"), Columns.edges(measured));
        for (int i = 0; i < network.edges().size(); i++) {
            CitationEdge edge = network.edges().get(i);
            table.row(i, network.works().get(edge.citing()).id(), network.works().get(edge.cited()).id(), "Directed",
                    String.valueOf(edge.count()));
        }
        table.finish();
    }

    static void works(MeasuredNetwork measured, OutputStream out) throws IOException {
        List<Work> works = measured.network().works();
        Table table = new Table(out, List.of("Id", "Label"), Columns.works(measured));
        for (int i = 0; i < works.size(); i++) {
            table.row(i, works.get(i).id(), works.get(i).label());
        }
        table.finish();
    }

    private static final class Table {
        private final List<Column<Integer>> columns;
        private final CSVPrinter csv;

        Table(OutputStream out, List<String> first, List<Column<Integer>> columns) throws IOException {
            this.columns = columns;
            csv = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
            csv.printRecord(Stream.concat(first.stream(), columns.stream().map(Column::name)).toList());
        }

        void row(int row, String... first) throws IOException {
            List<String> cells = new ArrayList<>();
            for (String cell : first) {
                cells.add(SpreadsheetCells.disarmed(cell));
            }
            for (Column<Integer> column : columns) {
                String value = column.of(row);
                cells.add(column.type() == Column.Type.TEXT ? SpreadsheetCells.disarmed(value) : value);
            }
            csv.printRecord(cells);
        }

        void finish() throws IOException {
            csv.flush();
        }
    }
}
