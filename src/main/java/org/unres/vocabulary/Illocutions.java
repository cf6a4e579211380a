package org.unres.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** The scheme of {@code ontology/vocabulary/illocution.ttl}: "requests" is directive and of strength 5. */
public final class Illocutions {
    private static final String FILE = "ontology/vocabulary/illocution.ttl";
    private static final String SCHEME = "https://w3id.org/unres/voc/illocution/";

    private final Map<String, Integer> strengths = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    private Illocutions(Graph graph) {
        graph.stream(Node.ANY, Unres.STRENGTH, Node.ANY)
                .forEach(t -> strengths.put(name(t.getSubject()), (Integer) t.getObject().getLiteralValue()));
        graph.stream(Node.ANY, SKOS.broader.asNode(), Node.ANY)
                .forEach(t -> groups.put(name(t.getSubject()), name(t.getObject())));
    }

    public static Illocutions bundled() {
        return new Illocutions(BundledTurtle.read(List.of(FILE)));
    }

    private static String name(Node concept) {
        return concept.getURI().substring(SCHEME.length());
    }

    public Set<String> names() {
        return Set.copyOf(strengths.keySet());
    }

    /** The ordinal strength of a concept inside its group. */
    public int strength(String name) {
        return strengths.getOrDefault(name, 0);
    }

    /** Whether it asks somebody to do something. */
    public boolean isDirective(String name) {
        return "directive".equals(groups.get(name));
    }

    /** Whether it changes what is to be done: a directive or a decision, whose limits are worth knowing. */
    public boolean isOperative(String name) {
        return isDirective(name) || "declarative".equals(groups.get(name));
    }
}
