package org.unres.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.store.catalogue.CatalogueQuery;
import org.unres.vocabulary.Bundled;

/**
 * The answer that {@code queries/expected/} gives for a query on the sample, or {@code queries/expected/fixture/} on the
 * documents of {@code queries/fixture/}; a cell {@code *} stands for any value.
 */
public record ExpectedAnswer(String query, List<List<String>> rows) {
    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*+)\"|([^,]*+))");

    public static Optional<ExpectedAnswer> onSample(CatalogueQuery query) {
        return read(query, sampleFile(query));
    }

    public static Optional<ExpectedAnswer> onFixture(CatalogueQuery query) {
        return read(query, fixtureFile(query));
    }

    public static String sampleFile(CatalogueQuery query) {
        return "queries/expected/" + query.topic() + "/" + query.name() + ".csv";
    }

    public static String fixtureFile(CatalogueQuery query) {
        return "queries/expected/fixture/" + query.topic() + "/" + query.name() + ".csv";
    }

    /** Whether it has a row besides its header. */
    public boolean saysSomething() {
        return rows.size() > 1;
    }

    // The folder itself: the class path may still hold what was removed from it.
    private static Optional<ExpectedAnswer> read(CatalogueQuery query, String file) {
        return Files.exists(Path.of(file))
                ? Optional.of(new ExpectedAnswer(query.name(), rows(Bundled.text(file))))
                : Optional.empty();
    }

    /** Holds an answer in CSV, as a server or a command gives it, against this. */
    public void holdAgainst(String csv) {
        List<List<String>> actual = rows(csv);
        for (int i = 0; i < Math.min(rows.size(), actual.size()); i++) {
            assertEquals(rows.get(i), masked(rows.get(i), actual.get(i)), query + ", row " + i);
        }
        assertEquals(rows.size(), actual.size(), query + ": number of rows, with the header, in\n" + csv);
    }

    private static List<String> masked(List<String> expected, List<String> actual) {
        List<String> masked = new ArrayList<>(actual);
        for (int i = 0; i < Math.min(expected.size(), masked.size()); i++) {
            if (expected.get(i).equals("*") && !masked.get(i).isEmpty()) {
                masked.set(i, "*");
            }
        }
        return masked;
    }

    private static List<List<String>> rows(String csv) {
        return csv.lines().map(line -> {
            List<String> cells = new ArrayList<>();
            Matcher cell = CELL.matcher(line);
            while (cell.find()) {
                cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            }
            return cells;
        }).toList();
    }
}
