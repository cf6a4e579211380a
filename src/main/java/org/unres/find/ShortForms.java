package org.unres.find;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unres.language.Language;
import org.unres.model.Thing;
import org.unres.vocabulary.Search;

/**
 * The beginnings of the names that a document prints in full: "Copenhagen Declaration" for the Copenhagen Declaration on
 * Social Development.
 */
public final class ShortForms {
    private final Map<String, Set<Thing>> byBeginning = new HashMap<>();

    /** @param references all of a document */
    public ShortForms(List<Reference> references) {
        for (Reference reference : references) {
            switch (reference) {
                case Reference.Coined r -> add(r.thing());
                case Reference.Named r when !r.brief() -> r.things().forEach(this::add);
                default -> {}
            }
        }
    }

    private void add(Thing thing) {
        if (thing.kind().isInstrument()) {
            String name = thing.label();
            Search.Matches head = InstrumentNouns.of(Language.ENGLISH).in(name);
            int end = head.find() ? head.match().end() : name.length();
            while (end < name.length()) {
                byBeginning.computeIfAbsent(name.substring(0, end), k -> new LinkedHashSet<>()).add(thing);
                int space = name.indexOf(' ', end + 1);
                end = space < 0 ? name.length() : space;
            }
        }
    }

    /** What a name is short for; empty where it begins no other name of the document, or several. */
    public Optional<Thing> full(Thing brief) {
        Set<Thing> things = byBeginning.getOrDefault(brief.label().replaceFirst("^(?:19|20)\\d{2} ", ""), Set.of());
        boolean several = brief.label().indexOf(' ') > 0;
        List<Thing> longest = things.stream().filter(t -> !byBeginning.containsKey(t.label())).toList();
        return several && longest.size() == 1 ? Optional.of(longest.getFirst()) : Optional.empty();
    }

    /** The word by which a text comes back to what it named: "Declaration" for the Jeddah Declaration of Commitment. */
    public static Optional<String> head(Thing instrument) {
        Search.Matches head = InstrumentNouns.of(Language.ENGLISH).in(instrument.label());
        return head.find() ? Optional.of(head.match().group()) : Optional.empty();
    }
}
