package org.unres.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query that would run for ever, or take all memory: {@code guard/runaway/cross-product-count.rq}. Its head tells where it
 * is known from, and how it is answered: with 503 at the limit, 400 or 413 before, or 200 with what is left out announced.
 */
record RunawayQuery(String name, String known, String answer, String sparql) {
    private static final Path FOLDER = Path.of("src/test/resources/guard/runaway");

    static List<RunawayQuery> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(RunawayQuery::read).toList();
        }
    }

    private static RunawayQuery read(Path file) {
        try {
            String text = Files.readString(file);
            Map<String, String> head = text.lines()
                    .filter(line -> line.startsWith("#+ "))
                    .map(line -> line.substring(3).split(": ", 2))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1]));
            return new RunawayQuery(file.getFileName().toString(), head.get("known"), head.get("answer"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return Integer.parseInt(answer.substring(0, 3));
    }

    boolean truncated() {
        return answer.endsWith("truncated");
    }

    @Override
    public String toString() {
        return name;
    }
}
