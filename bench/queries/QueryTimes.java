import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.unres.store.Store;
import org.unres.store.catalogue.Catalogue;
import org.unres.store.catalogue.CatalogueQuery;

/** Measures the queries of the catalogue on a store, after a warm-up run: see ../queries.md. */
public final class QueryTimes {
    private static final int RUNS = 5;

    /** Parameters with large answers, or that name the most cited works. */
    private static final List<Map<String, String>> OTHERS = List.of(
            Map.of("symbol", "A/RES/70/1", "cited", "A/RES/70/1", "organ", "General Assembly", "actor", "Secretary-General",
                    "speaker", "General Assembly", "kind", "urges", "bearer", "General Assembly", "body", "Security Council",
                    "state", "France", "committee", "Second Committee"),
            Map.of("symbol", "A/RES/79/1", "cited", "A/RES/60/1", "organ", "General Assembly", "entity", "Member States",
                    "speaker", "Security Council", "kind", "requests", "bearer", "Member States", "by", "2030-12-31",
                    "condition", "upon request"));

    private QueryTimes() {}

    public static void main(String[] args) {
        String wanted = args.length > 1 ? args[1] : ".*";
        boolean open = args.length > 2 && args[2].equals("open");
        List<Double> defaults = new ArrayList<>();
        try (Store store = Store.open(Path.of(args[0]))) {
            for (CatalogueQuery query : Catalogue.all()) {
                if (query.name().matches(wanted)) {
                    defaults.add(line(store, query, "default", query.bound(Map.of())));
                    for (Map<String, String> values : OTHERS) {
                        Map<String, String> given = new HashMap<>(values);
                        given.keySet().retainAll(query.parameters().stream().map(p -> p.name()).toList());
                        if (!given.isEmpty()) {
                            line(store, query, given.toString(), query.bound(given));
                        }
                    }
                    if (open) {
                        line(store, query, "open", query.parsed());
                    }
                }
            }
        }
        defaults.sort(null);
        System.out.printf(Locale.ROOT, "defaults: %d queries, median %.0f ms, slowest %.0f ms, %d within 50 ms%n", defaults.size(),
                defaults.get(defaults.size() / 2), defaults.getLast(), defaults.stream().filter(ms -> ms <= 50).count());
    }

    private static double line(Store store, CatalogueQuery query, String values, Query bound) {
        int rows = run(store, bound, new double[1]);
        double[] times = new double[rows < 0 ? 0 : RUNS];
        for (int i = 0; i < times.length; i++) {
            double[] one = new double[1];
            run(store, bound, one);
            times[i] = one[0];
        }
        Arrays.sort(times);
        double median = times.length == 0 ? Double.POSITIVE_INFINITY : times[times.length / 2];
        System.out.printf(Locale.ROOT, "%10.1f ms %8d rows  %s/%s  %s%n", median, rows, query.topic(), query.name(), values);
        return median;
    }

    // -1 if the query takes longer than the query timeout of the server.
    private static int run(Store store, Query query, double[] milliseconds) {
        return Txn.calculateRead(store.dataset(), () -> {
            long start = System.nanoTime();
            try (QueryExec running = QueryExec.dataset(store.dataset()).query(query)
                    .timeout(60, java.util.concurrent.TimeUnit.SECONDS).build()) {
                int rows = 0;
                for (var answer = running.select(); answer.hasNext(); answer.next()) {
                    rows++;
                }
                milliseconds[0] = (System.nanoTime() - start) / 1e6;
                return rows;
            } catch (QueryCancelledException e) {
                return -1;
            }
        });
    }
}
