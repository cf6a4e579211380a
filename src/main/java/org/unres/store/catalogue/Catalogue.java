package org.unres.store.catalogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unres.vocabulary.Bundled;

/** The queries that ship with the program, {@code queries/<topic>/<question>.rq}. */
public final class Catalogue {
    private static final String FOLDER = "queries/";
    private static final int NEAREST = 3;

    private Catalogue() {}

    public static List<CatalogueQuery> all() {
        return Bundled.files("queries", ".rq").stream().map(Catalogue::read).toList();
    }

    /** The query of this name, "who-must-report" or "mandates/who-must-report". */
    public static Optional<CatalogueQuery> find(String name) {
        return Bundled.files("queries", ".rq").stream()
                .filter(f -> f.endsWith("/" + name + ".rq"))
                .findFirst()
                .map(Catalogue::read);
    }

    /** The names most like this one, the likest first. */
    public static List<String> nearest(String name) {
        return all().stream()
                .map(CatalogueQuery::name)
                .sorted(Comparator.comparingDouble((String n) -> -likeness(n, name)).thenComparing(n -> n))
                .limit(NEAREST)
                .toList();
    }

    private static CatalogueQuery read(String file) {
        String[] path = file.substring(FOLDER.length(), file.length() - ".rq".length()).split("/");
        return CatalogueQuery.parse(path[0], path[path.length - 1], Bundled.text(file));
    }

    // Dice's coefficient over pairs of letters.
    private static double likeness(String a, String b) {
        Set<String> common = pairs(a);
        int all = common.size() + pairs(b).size();
        common.retainAll(pairs(b));
        return all == 0 ? 0 : 2.0 * common.size() / all;
    }

    private static Set<String> pairs(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
