package org.unres.resolve;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unres.vocabulary.Table;

/** Finds the phrases that limit a clause, by the rows of {@code conditions.tsv}: "upon request", "within its mandate". */
final class ConditionFinder {
    private final Pattern conditions = Pattern.compile("(?<![A-Za-z-])(?:"
            + Table.read("org/unres/resolve/conditions.tsv", r -> r.get("pattern")).stream().collect(Collectors.joining("|"))
            + ")(?![A-Za-z])");

    List<String> find(Clause clause) {
        return conditions
                .matcher(clause.text())
                .region(clause.cue().end(), clause.end())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
