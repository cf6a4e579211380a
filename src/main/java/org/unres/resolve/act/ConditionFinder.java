package org.unres.resolve.act;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unres.language.Language;
import org.unres.vocabulary.Search;

/** Finds the phrases that limit a clause, by the rows of {@code conditions.tsv}: "upon request", "within its mandate". */
final class ConditionFinder {
    private final Search conditions;

    ConditionFinder(Language language) {
        String any = String.join("|", language.rows("conditions.tsv", row -> language.filled(row.get("pattern"))));
        conditions = Search.of(any.isEmpty() ? "(?!)" : "(?<![A-Za-z-])(?:" + any + ")(?![A-Za-z])");
    }

    List<String> find(Clause clause) {
        Search.Matches matches = conditions.in(clause.text().substring(clause.cue().end(), clause.end()));
        Set<String> found = new LinkedHashSet<>();
        while (matches.find()) {
            found.add(matches.match().group());
        }
        return List.copyOf(found);
    }
}
