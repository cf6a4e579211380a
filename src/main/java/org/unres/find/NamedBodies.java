package org.unres.find;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unres.authority.Name;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Thing;

/** The names of a text, looked up by place: the one that ends before a number, the one that begins behind it. */
final class NamedBodies {
    private final List<Name> names;
    private final int[] starts;

    NamedBodies(List<Name> names) {
        this.names = names.stream().filter(n -> !StateMentions.isState(n)).toList();
        starts = this.names.stream().mapToInt(Name::start).toArray();
    }

    /** The last name that begins before a place. */
    Optional<Name> before(int at) {
        int found = Arrays.binarySearch(starts, at);
        int last = (found >= 0 ? found : -found - 1) - 1;
        return last < 0 ? Optional.empty() : Optional.of(names.get(last));
    }

    Optional<Name> startingAt(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found < 0 ? Optional.empty() : Optional.of(names.get(found));
    }

    /** What a name says of a number's body; empty where it names no body. */
    static Optional<Organ> organ(Name name) {
        List<Body> bodies = name.things().stream()
                .filter(t -> t.kind() == Kind.BODY)
                .map(Thing::id)
                .map(id -> new Body(id.substring("body/".length())))
                .toList();
        return bodies.isEmpty()
                ? Optional.empty()
                : Optional.of(new Organ(name.brief() ? Organ.Said.BRIEF : Organ.Said.NAMED, bodies));
    }
}
