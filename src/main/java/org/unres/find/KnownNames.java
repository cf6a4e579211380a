package org.unres.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unres.authority.Name;
import org.unres.model.Thing;

/** The full names of a text that the authority files have, by position, without short forms and States. */
final class KnownNames {
    private final TreeMap<Integer, Name> byStart = new TreeMap<>();
    private final Map<Integer, Name> byEnd = new HashMap<>();

    KnownNames(List<Name> names) {
        names.stream().filter(n -> !n.brief() && !StateMentions.isState(n)).forEach(n -> {
            byStart.put(n.start(), n);
            byEnd.put(n.end(), n);
        });
    }

    Optional<Name> startingAt(int at) {
        return Optional.ofNullable(byStart.get(at));
    }

    Optional<Name> endingAt(int at) {
        return Optional.ofNullable(byEnd.get(at));
    }

    /** The name in which this place lies. */
    Optional<Name> around(int at) {
        return Optional.ofNullable(byStart.floorEntry(at)).map(Map.Entry::getValue).filter(n -> at < n.end());
    }

    boolean startsBetween(int from, int to) {
        return Optional.ofNullable(byStart.ceilingKey(from)).filter(s -> s < to).isPresent();
    }

    static boolean isInstrument(Name name) {
        return name.things().stream().map(Thing::kind).allMatch(k -> k.isInstrument());
    }
}
