package org.unres.serve.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unres.model.Relation;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.graph.Work;
import org.unres.network.measures.Surroundings;
import org.unres.network.measures.Surroundings.Wanted;
import org.unres.network.measures.Surroundings.Years;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebRequest;
import org.unres.serve.lookup.Address;

/**
 * The parameters of a network picture, all in the query string: {@code ?focus=A/RES/74/175&depth=1&direction=both}.
 *
 * @param focus the path of a work, "A/RES/74/175"
 * @param direction "both", "cited" or "citing"
 * @param to the other end of a shortest path from the focus, or empty
 * @param among whether the citations among the works around the focus are drawn as well
 * @param marked the pasted symbols
 */
record NetworkRequest(String focus, int depth, String direction, Set<Relation> relations, Set<String> organs,
        Optional<Integer> from, Optional<Integer> until, String to, boolean among, String marked) {
    private static final int DEEPEST = 3;
    private static final Set<String> DIRECTIONS = Set.of("both", "cited", "citing");

    /** @throws WebException 400 for a value that cannot be */
    static NetworkRequest of(WebRequest request) {
        String direction = request.parameter("direction").orElse("both");
        if (!DIRECTIONS.contains(direction)) {
            throw new WebException(400, "The direction is both, cited or citing.");
        }
        return new NetworkRequest(request.parameter("focus").orElse(""), depth(request), direction,
                set(request, "relation",
                        r -> Relation.of(r).orElseThrow(() -> new WebException(400, "There is no relation of this name."))),
                set(request, "organ", Function.identity()), year(request, "from"), year(request, "until"),
                request.parameter("to").orElse(""), request.parameter("ties").filter("all"::equals).isPresent(),
                request.parameter("mark").orElse(""));
    }

    private static int depth(WebRequest request) {
        String depth = request.parameter("depth").orElse("1");
        if (!depth.matches("[1-" + DEEPEST + "]")) {
            throw new WebException(400, "The depth is a number from 1 to " + DEEPEST + ".");
        }
        return Integer.parseInt(depth);
    }

    private static Optional<Integer> year(WebRequest request, String name) {
        return request.parameter(name).map(year -> {
            if (!year.matches("[0-9]{4}")) {
                throw new WebException(400, "A year has four digits.");
            }
            return Integer.valueOf(year);
        });
    }

    private static <T> Set<T> set(WebRequest request, String name, Function<String, T> make) {
        return request.parameter(name).stream().flatMap(v -> Arrays.stream(v.split(","))).map(String::strip)
                .filter(v -> !v.isEmpty()).map(make).collect(Collectors.toUnmodifiableSet());
    }

    Wanted wanted() {
        return new Wanted(depth, !direction.equals("citing"), !direction.equals("cited"), relations, organs,
                new Years(from.orElse(Integer.MIN_VALUE), until.orElse(Integer.MAX_VALUE)));
    }

    /** The works around the focus, which is one of the network. */
    NetworkPicture picture(EdgesByWork edges, int index) {
        Surroundings shown = Surroundings.of(edges, index, wanted());
        return new NetworkPicture(edges, shown, among ? shown.edges() : shown.steps(edges), SymbolList.of(marked, edges), true);
    }

    /** The same around a work that is called so. */
    NetworkRequest at(String id) {
        return new NetworkRequest(id, depth, direction, relations, organs, from, until, to, among, marked);
    }

    /** Whether a work is of the years and organs that are asked for. */
    boolean fits(Work work) {
        return wanted().years().has(work) && (organs.isEmpty() || organs.contains(work.organ()));
    }

    /** The years and organs as the end of an address: {@code &from=2001&organ=Security+Council}. */
    String zoom() {
        return Arrays.stream(address().split("&")).filter(p -> p.matches("(from|until|organ|ties)=.*")).map(p -> "&" + p)
                .collect(Collectors.joining());
    }

    /** The same question as the end of an address. */
    String address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("focus", focus);
        parameters.put("depth", String.valueOf(depth));
        parameters.put("direction", direction);
        parameters.put("relation", relations.stream().map(Relation::term).sorted().collect(Collectors.joining(",")));
        parameters.put("organ", organs.stream().sorted().collect(Collectors.joining(",")));
        parameters.put("from", from.map(String::valueOf).orElse(""));
        parameters.put("until", until.map(String::valueOf).orElse(""));
        parameters.put("to", to);
        parameters.put("ties", among ? "all" : "");
        parameters.put("mark", Arrays.stream(marked.split("[\\r\\n\\t,;]+")).map(String::strip).filter(s -> !s.isEmpty())
                .distinct().collect(Collectors.joining(",")));
        return parameters.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + Address.query(e.getValue()))
                .collect(Collectors.joining("&"));
    }
}
