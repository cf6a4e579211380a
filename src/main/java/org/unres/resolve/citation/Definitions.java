package org.unres.resolve.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unres.find.Reference;
import org.unres.model.Block;
import org.unres.model.Thing;

/**
 * The short forms that a document defines for itself in brackets behind a full name, "the United Nations Convention against
 * Corruption (hereinafter “the Convention”)", and where it uses them. A form that is defined again for something else is not
 * used from there on.
 */
final class Definitions {
    private static final int MOST = 50;

    private final DefinitionForm form;
    private final Map<String, Thing> things = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private Optional<Pattern> uses = Optional.empty();

    Definitions(DefinitionForm form) {
        this.form = form;
    }

    /** Learns what a block defines; it and later blocks may use it. */
    void learn(Block block, List<Reference> references) {
        int known = things.size();
        references.stream().filter(r -> things.size() < MOST).forEach(r -> thing(r).ifPresent(t -> learn(block.text(), r, t)));
        if (things.size() != known) {
            uses = Optional.of(Pattern.compile("(?=\\p{Lu})(?<![\\p{L}-])(?:"
                    + things.keySet().stream()
                            .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")(?![\\p{L}-])"));
        }
    }

    private static Optional<Thing> thing(Reference reference) {
        return switch (reference) {
            case Reference.Named n when !n.brief() && n.things().size() == 1 -> Optional.of(n.things().getFirst());
            case Reference.Coined c -> Optional.of(c.thing());
            default -> Optional.empty();
        };
    }

    // The bracket stands behind the name, or the name found reaches over it.
    private void learn(String text, Reference name, Thing thing) {
        int open = text.substring(name.start(), name.end()).lastIndexOf('(');
        int from = text.startsWith(")", name.end() - 1) && open > 0 ? name.start() + open - 1 : name.end();
        form.at(text, from).filter(f -> form.isShortFor(f, thing.label())).ifPresent(f -> {
            Thing before = things.putIfAbsent(f, thing);
            if (before != null && !before.equals(thing)) {
                doubtful.add(f);
            }
        });
    }

    /** The references of a block with those to defined forms, which win over short forms of the authority. */
    List<Reference> with(Block block, List<Reference> references) {
        if (uses.isEmpty()) {
            return references;
        }
        List<Reference> defined = new ArrayList<>();
        Matcher use = uses.get().matcher(block.text());
        while (use.find()) {
            if (!doubtful.contains(use.group()) && form.isUse(block.text(), use)) {
                defined.add(new Reference.Defined(use.start(), use.end(), things.get(use.group())));
            }
        }
        return defined.isEmpty() ? references : merged(references, defined);
    }

    private static List<Reference> merged(List<Reference> references, List<Reference> defined) {
        TreeMap<Integer, Reference> all = new TreeMap<>();
        references.stream().filter(r -> !isBrief(r)).forEach(r -> all.put(r.start(), r));
        defined.stream().filter(d -> isFree(all, d)).forEach(d -> all.put(d.start(), d));
        references.stream().filter(r -> isBrief(r) && isFree(all, r)).forEach(r -> all.put(r.start(), r));
        return List.copyOf(all.values());
    }

    private static boolean isFree(NavigableMap<Integer, Reference> all, Reference reference) {
        Map.Entry<Integer, Reference> before = all.lowerEntry(reference.end());
        return before == null || before.getValue().end() <= reference.start();
    }

    private static boolean isBrief(Reference reference) {
        return reference instanceof Reference.Named n && n.brief();
    }
}
