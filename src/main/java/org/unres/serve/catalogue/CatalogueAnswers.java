package org.unres.serve.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.apache.jena.query.Query;
import org.unres.guard.Guard;
import org.unres.serve.lookup.StoreReader;

/**
 * The answers to the queries of the catalogue for its pages, each kept for a minute and found only once while many ask for it.
 * They are found within the limits of the endpoint, in the same places.
 */
public final class CatalogueAnswers {
    private static final int MOST_ROWS_KEPT = 100_000;
    // With few others beside it a query that lasts does not hold up what is asked at the same time.
    private static final int ROOM = 1 << 12;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final StoreReader graphs;
    private final Guard guard;
    private final Cache<String, AnswerTable> answers = Caffeine.newBuilder()
            .initialCapacity(ROOM)
            .maximumWeight(MOST_ROWS_KEPT)
            .weigher((String query, AnswerTable answer) -> 1 + answer.count())
            .expireAfterWrite(KEPT)
            .build();

    public CatalogueAnswers(StoreReader graphs, Guard guard) {
        this.graphs = graphs;
        this.guard = guard;
    }

    /** @throws Refusal if there is no place for it, or it takes too long */
    AnswerTable of(Query query, HttpServletRequest asked) {
        return answers.get(query.toString(), q -> guard.run(asked, graphs.dataset(), context ->
                graphs.read(triples -> AnswerTable.of(query, triples, context))));
    }
}
