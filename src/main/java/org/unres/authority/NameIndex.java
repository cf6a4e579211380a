package org.unres.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unres.model.Thing;

/**
 * All names in use, as a tree of words, so that a text is read once and the longest name wins: "Global Counter-Terrorism
 * Coordination Compact" is not the Strategy whose name begins alike. Long names of instruments stand for themselves in small
 * letters as well: "the guiding principles on extreme poverty and human rights".
 */
final class NameIndex {
    private static final int LONG = 5;

    /** The names that end at one branch of the tree, which differ in their capitals alone. */
    private static final class Spelling {
        final String words;
        final List<Thing> things = new ArrayList<>();
        final List<Thing> brief = new ArrayList<>();

        Spelling(String words) {
            this.words = words;
        }
    }

    private static final class Branch {
        final Map<String, Branch> next = new HashMap<>();
        final List<Spelling> spellings = new ArrayList<>();
        boolean anyCase;

        Spelling spelling(String words) {
            return find(words).orElseGet(() -> {
                spellings.add(new Spelling(words));
                return spellings.getLast();
            });
        }

        Optional<Spelling> find(String words) {
            for (Spelling spelling : spellings) {
                if (spelling.words.equals(words)) {
                    return Optional.of(spelling);
                }
            }
            return Optional.empty();
        }
    }

    private final Branch root = new Branch();

    void add(String name, Thing thing) {
        List<Words.Word> words = Words.of(name);
        Branch branch = branch(name, words);
        branch.anyCase |= words.size() >= LONG && thing.kind().isInstrument();
        addTo(branch.spelling(exact(words, 0, words.size())).things, thing);
    }

    void addBrief(String name, Thing thing) {
        List<Words.Word> words = Words.of(name);
        addTo(branch(name, words).spelling(exact(words, 0, words.size())).brief, thing);
    }

    private static void addTo(List<Thing> things, Thing thing) {
        if (!things.contains(thing)) {
            things.add(thing);
        }
    }

    private static String exact(List<Words.Word> words, int from, int to) {
        StringBuilder exact = new StringBuilder();
        for (Words.Word word : words.subList(from, to)) {
            exact.append(exact.isEmpty() ? "" : " ").append(word.key());
        }
        return exact.toString();
    }

    private Branch branch(String name, List<Words.Word> words) {
        Branch here = root;
        for (Words.Word word : words) {
            here = here.next.computeIfAbsent(word.folded(), k -> new Branch());
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
            here = here.next.get(words.get(i).folded());
            if (here == null) {
                break;
            }
            if (!here.spellings.isEmpty()) {
                int next = i + 1;
                Optional<Match> match = match(here, words.subList(first, next)).map(n -> new Match(n, next));
                best = match.isPresent() ? match : best;
            }
        }
        return best;
    }

    private static Optional<Name> match(Branch branch, List<Words.Word> words) {
        String exact = exact(words, 0, words.size());
        Optional<Spelling> spelling = branch.find(exact);
        if (spelling.isEmpty() && branch.anyCase) {
            spelling = branch.spellings.stream().filter(s -> !s.things.isEmpty()).findFirst();
        }
        return spelling.map(s -> {
            boolean brief = s.things.isEmpty();
            return new Name(words.getFirst().start(), words.getLast().end(), brief ? s.brief : s.things, brief);
        });
    }
}
