package org.unres.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unres.vocabulary.Search;
import org.unres.vocabulary.Table;

/** Finds the phrases that limit a clause, by the rows of {@code conditions.tsv}: "upon request", "within its mandate". */
final class ConditionFinder {
    private final Search conditions = Search.of("(?<![A-Za-z-])(?:"
            + Table.read("org/unres/resolve/conditions.tsv", r -> r.get("pattern")).stream().collect(Collectors.joining("|"))
            + ")(?![A-Za-z])");

    List<String> find(Clause clause) {
        Search.Matches matches = conditions.in(clause.text().substring(clause.cue().end(), clause.end()));
        Set<String> found = new LinkedHashSet<>();
        while (matches.find()) {
            found.add(matches.match().group());
        }
        return List.copyOf(found);
    }
}
