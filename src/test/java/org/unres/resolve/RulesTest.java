package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unres.model.MandateChange;
import org.unres.resolve.citation.Rules;
import org.unres.store.links.LineageRule;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Table;

/** Every rule that the program can name is described in the vocabulary, and the vocabulary describes no other. */
class RulesTest {
    private static final Pattern RULE = Pattern.compile("(?m)^<rule/([^>]+)>");

    @Test
    void rulesAndTheirDescriptionsAreTheSame() {
        Set<String> produced = new TreeSet<>(Rules.ALL);
        produced.addAll(Table.read("org/unres/language/en/numbers.tsv", r -> r.get("rule")));
        produced.addAll(Table.read("org/unres/language/common/symbols.tsv", r -> r.get("rule")));
        Stream.of(MandateChange.Kind.values()).map(MandateChange.Kind::rule).forEach(produced::add);
        Stream.of(LineageRule.values()).map(LineageRule::label).forEach(produced::add);
        Set<String> described = RULE.matcher(Bundled.text("ontology/vocabulary/rules.ttl"))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(described, produced);
    }
}
