package org.unres.serve.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unres.network.graph.EdgesByWork;
import org.unres.serve.http.WebException;
import org.unres.serve.lookup.SymbolSearch;

/**
 * The symbols that somebody pasted, a line each or with commas or semicolons between: "A/RES/74/175", "217 A (III)".
 *
 * @param typed each once, in their order
 * @param works those that the network has, by index
 * @param unknown those that it does not have, as they were typed
 */
record SymbolList(List<String> typed, Set<Integer> works, List<String> unknown) {
    /** As many characters as an address can hold, once they are encoded. */
    static final int LONGEST = 3000;

    static SymbolList none() {
        return new SymbolList(List.of(), Set.of(), List.of());
    }

    /** @throws WebException 400 where the list is too long, so that nothing of it is left out unsaid */
    static SymbolList of(String text, EdgesByWork network) {
        if (text.length() > LONGEST) {
            throw new WebException(400, "The list has " + text.length() + " characters; it may have " + LONGEST + ".");
        }
        List<String> typed = Arrays.stream(text.split("[\\r\\n\\t,;]+")).map(String::strip).filter(s -> !s.isEmpty())
                .flatMap(s -> apart(s, network)).distinct().toList();
        Set<Integer> works = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String symbol : typed) {
            SymbolSearch.in(network, symbol).ifPresentOrElse(works::add, () -> unknown.add(symbol));
        }
        return new SymbolList(typed, works, unknown);
    }

    // "A/RES/74/175 S/RES/1325(2000)" are two, "217 A (III)" is one.
    private static Stream<String> apart(String entry, EdgesByWork network) {
        String[] words = entry.split("\\s+");
        boolean several = words.length > 1 && SymbolSearch.in(network, entry).isEmpty()
                && Arrays.stream(words).allMatch(w -> w.indexOf('/') > 0);
        return several ? Arrays.stream(words) : Stream.of(entry);
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    /** A line each, for a form. */
    String lines() {
        return String.join("\n", typed);
    }

    /** For the query string of an address. */
    String value() {
        return String.join(",", typed);
    }
}
