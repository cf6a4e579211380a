package org.unres.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Patterns that are parts of others: {@code {month}}, {@code {dates.day}} of another table, {@code {day}} of the same one, or
 * a list of words, which stands for any of them. A part is put in as it is written, without brackets of its own.
 */
final class Fragments {
    // Not the braces of "\\p{Lu}" and of "{2,4}".
    private static final Pattern PART = Pattern.compile("(?<!\\\\[pPx])\\{([a-z][a-z0-9.-]*+)\\}");

    private final Map<String, String> raw;
    private final Map<String, List<String>> words;
    private final Map<String, String> joined = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /** @param raw patterns as written, by their whole names: "dates.date" */
    Fragments(Map<String, String> raw, Map<String, List<String>> words) {
        this.raw = raw;
        this.words = words;
    }

    /** @throws IllegalStateException naming a part that no table has, or that has itself as a part */
    Map<String, String> joined() {
        raw.keySet().forEach(this::join);
        return Map.copyOf(joined);
    }

    private String join(String name) {
        String done = joined.get(name);
        if (done != null) {
            return done;
        }
        if (!open.add(name)) {
            throw new IllegalStateException("the pattern \"" + name + "\" is a part of itself");
        }
        String topic = name.substring(0, name.indexOf('.') + 1);
        String whole = filled(raw.get(name), part -> part(name, topic, part));
        open.remove(name);
        joined.put(name, whole);
        return whole;
    }

    /** A pattern with each of its parts put in, by their names. */
    static String filled(String pattern, UnaryOperator<String> part) {
        return PART.matcher(pattern).replaceAll(m -> Matcher.quoteReplacement(part.apply(m.group(1))));
    }

    /** A pattern that stands for any word of a list. */
    static String anyOf(List<String> words) {
        return words.stream().map(w -> w.replace(".", "\\.")).collect(Collectors.joining("|"));
    }

    private String part(String of, String topic, String name) {
        for (String full : List.of(topic + name, name)) {
            if (raw.containsKey(full)) {
                return join(full);
            } else if (words.containsKey(full)) {
                return anyOf(words.get(full));
            }
        }
        throw new IllegalStateException("the pattern \"" + of + "\" has a part {" + name + "}, which no table has");
    }
}
