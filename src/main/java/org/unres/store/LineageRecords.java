package org.unres.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.model.Symbol;
import org.unres.store.LineageRecord.DraftPart;

/**
 * The lineage records of the documents in a store. They are kept in a file beside it, {@code DIR/lineage.tsv}, so that a load
 * of one document need not read all others again; what the file lacks, or has of another input, is read from the store.
 */
final class LineageRecords {
    private static final String KIND = "unres lineage 1 ";
    private static final int COLUMNS = 8;

    private final Map<Node, Row> rows = new HashMap<>();

    /** @param sha256 of the input from which the record was made */
    private record Row(String sha256, LineageRecord record) {}

    static LineageRecords none() {
        return new LineageRecords();
    }

    /** What this program wrote into the file; none if there is no such file, or if it cannot be read. */
    static LineageRecords in(Path file, String program) {
        LineageRecords records = new LineageRecords();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (!lines.isEmpty() && lines.getFirst().equals(KIND + program)) {
                lines.stream().skip(1).map(l -> l.split("\t", -1)).filter(c -> c.length == COLUMNS).forEach(records::add);
            }
        } catch (IOException e) {
            return new LineageRecords();
        }
        return records;
    }

    void put(Node graph, String sha256, LineageRecord record) {
        rows.put(graph, new Row(sha256, record));
    }

    /** The records of these documents, in the order of their graphs, others forgotten; the caller holds the transaction. */
    Collection<LineageRecord> of(Map<Node, String> digests, DatasetGraph dataset) {
        rows.keySet().retainAll(digests.keySet());
        Map<String, LineageRecord> ordered = new TreeMap<>();
        digests.forEach((graph, sha256) -> {
            Row known = rows.get(graph);
            if (known == null || !known.sha256().equals(sha256)) {
                put(graph, sha256, LineageRecord.of(graph, () -> dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)));
            }
            ordered.put(graph.getURI(), rows.get(graph).record());
        });
        return ordered.values();
    }

    /** Writes the file anew; it appears whole or not at all. */
    void write(Path file, String program) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        String lines = rows.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).sorted().collect(Collectors.joining());
        Files.writeString(part, KIND + program + "\n" + lines, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String line(Node graph, Row row) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        line.add(graph.getURI()).add(row.sha256());
        LineageRecord record = row.record();
        Optional<Titled> titled = record.titled();
        line.add(titled.map(t -> t.symbol().value()).orElse(""));
        line.add(titled.map(Titled::date).orElse("")).add(titled.map(Titled::body).orElse(""));
        line.add(record.printedTitle().replaceAll("[\\t\\r\\n]", " "));
        line.add(titled.map(t -> t.cites().stream().sorted().map(c -> c + "=" + record.citations().getOrDefault(c, ""))
                .collect(Collectors.joining(" "))).orElse(""));
        return line.add(record.drafts().stream().map(d -> d.id() + "=" + d.body()).collect(Collectors.joining(" "))).toString();
    }

    private void add(String[] cells) {
        LineageRecord record = Symbol.parse(cells[2]).map(symbol -> {
            Map<String, String> citations = pairs(cells[6]);
            Titled titled = new Titled(symbol, SeriesTitle.of(cells[5]), cells[3], cells[4], citations.keySet());
            citations.values().removeIf(String::isEmpty);
            List<DraftPart> drafts =
                    pairs(cells[7]).entrySet().stream().map(d -> new DraftPart(d.getKey(), d.getValue())).toList();
            return new LineageRecord(Optional.of(titled), cells[5], citations, drafts);
        }).orElse(LineageRecord.NONE);
        put(NodeFactory.createURI(cells[0]), cells[1], record);
    }

    private static Map<String, String> pairs(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> p[1], (a, b) -> a, TreeMap::new));
    }
}
