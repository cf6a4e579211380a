package org.unres.find;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unres.authority.Name;
import org.unres.language.Language;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Thing;
import org.unres.vocabulary.Search;

/**
 * The names of bodies in a text that can have numbered resolutions, looked up by place: the one that ends before a number,
 * the one that begins behind it. What else is named in between ("the parties", "MINUSTAH") says nothing of a number.
 */
final class NamedBodies {
    private final List<Name> names;
    private final int[] starts;

    /** In "MINUSTAH, as contained in its resolution 1542 (2004)" it is the Council's resolution: a mission adopts none. */
    private final Set<String> adoptNone;
    /** What stands behind the noun of a name: "United Nations Mission| in Liberia". */
    private final Search behindNoun;

    NamedBodies(Language language, List<Name> names) {
        this.adoptNone = language.words("named-bodies.adopt-none");
        this.behindNoun = language.search("named-bodies.behind-noun");
        this.names = names.stream().filter(n -> organ(n).isPresent()).toList();
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

    /** What a name says of a number's body; empty where it names none that has numbers. */
    Optional<Organ> organ(Name name) {
        List<Body> bodies = name.things().stream()
                .filter(t -> t.kind() == Kind.BODY && adopts(t.label()))
                .map(Thing::id)
                .map(Body::ofId)
                .toList();
        return bodies.isEmpty()
                ? Optional.empty()
                : Optional.of(new Organ(name.brief() ? Organ.Said.BRIEF : Organ.Said.NAMED, bodies));
    }

    private boolean adopts(String label) {
        Search.Matches behind = behindNoun.in(label);
        String upToNoun = behind.find() ? label.substring(0, behind.match().start()) : label;
        return !adoptNone.contains(upToNoun.substring(upToNoun.lastIndexOf(' ') + 1));
    }
}
