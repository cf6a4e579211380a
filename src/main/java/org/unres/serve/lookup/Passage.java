package org.unres.serve.lookup;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unres.vocabulary.Unres;

/**
 * The words that a statement of the graph is based on, in their paragraph: "Recalling ", "its resolution 74/175 of 18 December
 * 2019", ", in which it".
 *
 * @param part the paragraph
 */
public record Passage(Node part, String before, String quote, String after) {
    private static final int BEGINNING = 200;

    /** Where a citation, mention, act or mandate stands; none for other things. Must be called in a transaction. */
    public static Optional<Passage> of(Node statement, Triples triples) {
        Optional<Node> part = triples.value(statement, Unres.OCCURS_IN)
                .or(() -> triples.subjects(Unres.HAS_SPEECH_ACT, statement).stream().findFirst());
        int[] points = part.flatMap(p -> triples.words(p, Unres.TEXT)).orElse("").codePoints().toArray();
        int start = number(triples, statement, Unres.START);
        int end = number(triples, statement, Unres.END);
        return start < 0 || end > points.length || start >= end
                ? Optional.empty()
                : Optional
                        .of(new Passage(part.orElseThrow(), new String(points, 0, start), new String(points, start, end - start),
                                new String(points, end, points.length - end)));
    }

    /** The words, or as much of them as a list shows. */
    public String beginning() {
        int[] points = quote.codePoints().toArray();
        return points.length <= BEGINNING ? quote : new String(points, 0, BEGINNING) + " …";
    }

    private static int number(Triples triples, Node subject, Node property) {
        return triples.value(subject, property).filter(n -> n.isLiteral() && n.getLiteralValue() instanceof Number)
                .map(n -> ((Number) n.getLiteralValue()).intValue()).orElse(-1);
    }
}
