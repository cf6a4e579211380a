package org.unres.store.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.unres.store.dataset.DocumentQuads;
import org.unres.store.dataset.StoreFolder;
import org.unres.store.links.DraftLinks;
import org.unres.store.links.LineageRecord;

/**
 * The register of loaded documents: the input of each and its lineage record, in the file {@code DIR/documents.tsv}. A load
 * of one document need not read all others again. The graphs are authoritative: a file that is not of their last load is
 * ignored, and what it lacks is read from them.
 */
public final class DocumentRegister {
    private static final String KIND = "unres documents 1";
    private static final String DOUBLE = "double";
    private static final String CURRENT = "current";
    private static final String FORMER = "former";

    private final Map<String, Row> rows = new TreeMap<>();
    private final Map<String, Node> doubles = new TreeMap<>();
    private String stamp = "";
    private boolean lineageChanged;

    /**
     * A document in the store.
     *
     * @param sha256 of its input
     * @param current whether this version of the program read it
     * @param lineage its record as a line; empty while it is not read from the store
     */
    private record Row(String sha256, boolean current, Optional<String> lineage) {}

    public static DocumentRegister empty() {
        return new DocumentRegister();
    }

    /** What this version of the program wrote into the file; nothing if there is no such file, or if it cannot be read. */
    static DocumentRegister in(Path file, String program) {
        DocumentRegister register = new DocumentRegister();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            String head = head(program);
            if (!lines.isEmpty() && lines.getFirst().startsWith(head)) {
                register.stamp = lines.getFirst().substring(head.length());
                lines.stream().skip(1).forEach(register::line);
            }
        } catch (IOException e) {
            return new DocumentRegister();
        }
        return register;
    }

    /** Whether it was written after the last load into these graphs; the caller holds the transaction. */
    boolean isOf(DatasetGraph dataset) {
        return !stamp.isEmpty() && stamp.equals(Provenance.stamp(dataset));
    }

    /** What it knows of inputs. */
    InputIndex known(DatasetGraph dataset) {
        InputIndex known = InputIndex.none(dataset);
        rows.forEach((graph, row) -> known.add(NodeFactory.createURI(graph), row.sha256(), row.current()));
        doubles.forEach(known::addDouble);
        return known;
    }

    /** Takes what the graphs say for what is true. */
    public void correct(InputIndex known) {
        Map<String, Row> corrected = new TreeMap<>();
        known.digests().forEach((graph, sha256) -> {
            Row row = rows.get(graph.getURI());
            boolean same = row != null && row.sha256().equals(sha256);
            corrected.put(graph.getURI(),
                    new Row(sha256, known.graphOf(sha256).isPresent(), same ? row.lineage() : Optional.empty()));
        });
        rows.clear();
        rows.putAll(corrected);
        lineageChanged = true;
    }

    public void put(DocumentQuads document) {
        String sha256 = document.sha256();
        LineageRecord record = LineageRecord.of(document.graph(), document.quads());
        Row row = new Row(sha256, true, Optional.of(record.line()));
        Row former = rows.put(document.graph().getURI(), row);
        doubles.remove(sha256);
        lineageChanged = lineageChanged || former == null || !former.lineage().equals(row.lineage()) || concernsDrafts(record);
    }

    void remove(Node graph) {
        rows.remove(graph.getURI());
        lineageChanged = true;
    }

    /** An input that holds the document of this graph as another does, and was left out. */
    public void doubled(String sha256, Node graph) {
        doubles.put(sha256, graph);
    }

    /** Whether links between documents can have changed. */
    boolean isLineageChanged() {
        return lineageChanged;
    }

    // What became of a draft is seen in the texts, of which the records say nothing.
    private boolean concernsDrafts(LineageRecord record) {
        if (!record.drafts().isEmpty()) {
            return true;
        }
        return record.titled().isPresent() && rows.values().stream()
                .flatMap(row -> row.lineage().filter(LineageRecord::hasDrafts).map(LineageRecord::of).stream())
                .flatMap(host -> DraftLinks.withoutTexts(host).stream())
                .anyMatch(draft -> draft.candidates().test(record.titled().get()));
    }

    /** The records of all documents, in the order of their graphs; the caller holds the transaction. */
    public Collection<LineageRecord> records(DatasetGraph dataset) {
        List<LineageRecord> records = new ArrayList<>();
        for (Map.Entry<String, Row> entry : rows.entrySet()) {
            Row row = entry.getValue();
            if (row.lineage().isPresent()) {
                records.add(LineageRecord.of(row.lineage().get()));
            } else {
                Node graph = NodeFactory.createURI(entry.getKey());
                LineageRecord record = LineageRecord.of(graph, () -> dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
                entry.setValue(new Row(row.sha256(), row.current(), Optional.of(record.line())));
                records.add(record);
            }
        }
        return records;
    }

    /** Writes the file anew, as the register of these graphs; it appears whole or not at all. */
    public void write(Path file, String program, DatasetGraph dataset) throws IOException {
        StringBuilder lines =
                new StringBuilder(head(program) + Txn.calculateRead(dataset, () -> Provenance.stamp(dataset)) + "\n");
        rows.forEach((graph, row) -> row.lineage().ifPresent(lineage -> lines.append(graph).append('\t').append(row.sha256())
                .append('\t').append(row.current() ? CURRENT : FORMER).append('\t').append(lineage).append('\n')));
        doubles.forEach((sha256, graph) -> lines.append(DOUBLE).append('\t').append(sha256).append('\t').append(graph.getURI())
                .append('\n'));
        StoreFolder.replace(file, lines);
    }

    private static String head(String program) {
        return KIND + "\t" + program + "\t";
    }

    private void line(String line) {
        String[] cells = line.split("\t", 4);
        if (cells.length == 3 && cells[0].equals(DOUBLE)) {
            doubles.put(cells[1], NodeFactory.createURI(cells[2]));
        } else if (cells.length == 4) {
            rows.put(cells[0], new Row(cells[1], cells[2].equals(CURRENT), Optional.of(cells[3])));
        }
    }
}
