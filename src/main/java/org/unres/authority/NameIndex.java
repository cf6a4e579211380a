package org.unres.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unres.model.Thing;

/**
 * All names in use, as a tree of words, so that a text is read once and the longest name wins: "Global Counter-Terrorism
 * Coordination Compact" is not the Strategy whose name begins alike.
 */
final class NameIndex {
    private static final class Branch {
        final Map<String, Branch> next = new HashMap<>();
        final List<Thing> things = new ArrayList<>();
        final List<Thing> brief = new ArrayList<>();
    }

    private final Branch root = new Branch();

    void add(String name, Thing thing) {
        addTo(branch(name).things, thing);
    }

    void addBrief(String name, Thing thing) {
        addTo(branch(name).brief, thing);
    }

    private static void addTo(List<Thing> things, Thing thing) {
        if (!things.contains(thing)) {
            things.add(thing);
        }
    }

    private Branch branch(String name) {
        Branch here = root;
        for (Words.Word word : Words.of(name)) {
            here = here.next.computeIfAbsent(word.key(), k -> new Branch());
        }
        if (here == root) {
            throw new IllegalArgumentException("a name without words: \"" + name + "\"");
        }
        return here;
    }

    /** The names in a text, in order, none inside another. */
    List<Name> find(String text) {
        List<Words.Word> words = Words.of(text);
        List<Name> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Match> longest = longest(words, i);
            longest.ifPresent(m -> found.add(m.name()));
            i = longest.map(Match::next).orElse(i + 1);
        }
        return found;
    }

    private record Match(Name name, int next) {}

    private Optional<Match> longest(List<Words.Word> words, int first) {
        Optional<Match> best = Optional.empty();
        Branch here = root;
        for (int i = first; i < words.size(); i++) {
            here = here.next.get(words.get(i).key());
            if (here == null) {
                break;
            }
            if (!here.things.isEmpty() || !here.brief.isEmpty()) {
                boolean brief = here.things.isEmpty();
                Name name = new Name(
                        words.get(first).start(), words.get(i).end(), brief ? here.brief : here.things, brief);
                best = Optional.of(new Match(name, i + 1));
            }
        }
        return best;
    }
}
