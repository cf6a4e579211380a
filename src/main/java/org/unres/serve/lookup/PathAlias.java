package org.unres.serve.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.unres.model.Symbol;

/**
 * Finds the path of a thing for another spelling of it: "A/RES/74/175/op/3" for "a/res/74/175/OP/3", for
 * "A/RES/74/175/op/3/" and for "en/A/RES/74/175/op/3", as the United Nations' own server of documents has it.
 */
public final class PathAlias {
    private static final int MOST_STEPS = 16;
    private static final int LONGEST = 300;
    private static final Pattern ENDS = Pattern.compile("^/++|/++$");
    private static final Pattern LANGUAGE = Pattern.compile("^(?:ar|zh|en|fr|ru|es)/", Pattern.CASE_INSENSITIVE);
    // "Add.1", "Rev.2", "Corr.1": the only steps of a symbol that begin with one capital.
    private static final Pattern SUFFIX = Pattern.compile("(?:add|rev|corr|amend|summary)\\..{1,10}", Pattern.CASE_INSENSITIVE);

    private PathAlias() {}

    /** Must be called in a transaction. */
    public static Optional<String> of(String path, Triples triples) {
        return path.length() > LONGEST ? Optional.empty() : spellings(path).stream()
                .filter(spelling -> !spelling.equals(path))
                .filter(spelling -> Address.iri(spelling).filter(node -> wasKnown(node, triples)).isPresent())
                .findFirst();
    }

    /** Whether the graph describes the thing, or described it before it was removed. */
    public static boolean wasKnown(Node node, Triples triples) {
        return triples.knows(node) || triples.removals().goneBy(node).isPresent();
    }

    private static Set<String> spellings(String path) {
        String plain = ENDS.matcher(path).replaceAll("");
        String inner = LANGUAGE.matcher(plain).replaceFirst("");
        Set<String> spellings = new LinkedHashSet<>(List.of(plain, inner));
        Symbol.parse(inner).ifPresent(symbol -> spellings.add(symbol.value()));
        cases(inner.replaceAll("\\s", "")).forEach(spellings::add);
        return spellings;
    }

    // The symbol in upper case, the rest in lower case; each position of the border between them is tried.
    private static List<String> cases(String path) {
        String[] steps = path.split("/");
        List<String> all = new ArrayList<>();
        for (int symbol = Math.min(steps.length, MOST_STEPS); symbol >= 0; symbol--) {
            all.add(capitals(steps, symbol));
        }
        return all;
    }

    private static String capitals(String[] steps, int symbol) {
        String upper = Arrays.stream(steps).limit(symbol).map(PathAlias::inSymbol).collect(Collectors.joining("/"));
        String lower = Arrays.stream(steps).skip(symbol).map(s -> s.toLowerCase(Locale.ROOT)).collect(Collectors.joining("/"));
        return upper + (upper.isEmpty() || lower.isEmpty() ? "" : "/") + lower;
    }

    private static String inSymbol(String step) {
        return SUFFIX.matcher(step).matches()
                ? step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1).toLowerCase(Locale.ROOT)
                : step.toUpperCase(Locale.ROOT);
    }
}
