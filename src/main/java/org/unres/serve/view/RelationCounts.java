package org.unres.serve.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.Relations;

/**
 * The relations of a text's citations with how many there are of each, the most frequent first: the legend of their colours.
 *
 * @param relation "recalls"
 */
public record RelationCounts(String relation, long count) {
    public String words() {
        return Relations.words(relation);
    }

    public static List<RelationCounts> of(DocumentText text) {
        Map<String, Long> counts = text.parts().stream().flatMap(p -> p.citations().stream())
                .collect(Collectors.groupingBy(c -> Relations.name(c.relation()), Collectors.counting()));
        return counts.entrySet().stream().map(e -> new RelationCounts(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(RelationCounts::count).reversed().thenComparing(RelationCounts::relation))
                .toList();
    }
}
