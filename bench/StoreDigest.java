import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/**
 * Prints the counts and digests of the quads and of the text index of a store. They do not depend on the order, so stores with the
 * same content give the same line. Load runs, their counts and the labels of blank nodes are left out.
 */
public final class StoreDigest {
    private static final Pattern RUN = Pattern.compile(
            "/id/run/|^\\[\\S+/graph/catalogue \\S+/(?:graph/provenance|id/dataset) http://rdfs.org/ns/void#triples ");
    private static final Pattern BLANK = Pattern.compile("(?<=[ \\[])_:[^ \\]]+|\\b[0-9a-f]{32}\\b");

    private long count;
    private long sum;

    private StoreDigest() {}

    public static void main(String[] args) throws IOException {
        System.out.println("quads " + quads(args[0]) + ", text " + texts(args[0]));
    }

    private static StoreDigest quads(String store) {
        StoreDigest digest = new StoreDigest();
        DatasetGraph dataset = TDB2Factory.connectDataset(store + "/tdb2").asDatasetGraph();
        Txn.executeRead(dataset, () -> dataset.find().forEachRemaining(quad -> {
            String line = quad.toString();
            if (!RUN.matcher(line).find()) {
                digest.add(quad.getSubject().isBlank() || quad.getObject().isBlank() ? BLANK.matcher(line).replaceAll("_") : line);
            }
        }));
        return digest;
    }

    private static StoreDigest texts(String store) throws IOException {
        StoreDigest digest = new StoreDigest();
        try (DirectoryReader index = DirectoryReader.open(FSDirectory.open(Path.of(store, "text")))) {
            for (LeafReaderContext leaf : index.leaves()) {
                LeafReader reader = leaf.reader();
                Bits live = reader.getLiveDocs();
                for (int i = 0; i < reader.maxDoc(); i++) {
                    if (live == null || live.get(i)) {
                        digest.add(line(reader.storedFields().document(i)));
                    }
                }
            }
        }
        return digest;
    }

    private static String line(Document entry) {
        List<String> fields = new ArrayList<>();
        entry.forEach(field -> fields.add(field.name() + "=" + field.stringValue()));
        Collections.sort(fields);
        return fields.toString();
    }

    // The sum of the hashes does not depend on the order.
    private void add(String line) {
        long hash = 1125899906842597L;
        for (int i = 0; i < line.length(); i++) {
            hash = 31 * hash + line.charAt(i);
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        sum += hash ^ hash >>> 33;
        count++;
    }

    @Override
    public String toString() {
        return count + " " + Long.toHexString(sum);
    }
}
