package org.unres.serve.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.apache.jena.query.Query;
import org.unres.guard.Guard;
import org.unres.serve.lookup.StoreReader;

/**
 * Runs catalogue queries for their pages within the limits of the endpoint. Each answer is cached for a minute; concurrent
 * requests for the same answer run the query once.
 */
public final class CatalogueAnswers {
    private static final int MOST_ROWS_KEPT = 100_000;
    // Few entries in the map, so that a slow query blocks few others.
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

    /** @throws org.unres.guard.limits.Refusal if too many queries run, or this one takes too long */
    AnswerTable of(Query query, HttpServletRequest asked) {
        return answers.get(query.toString(), q -> guard.run(asked, graphs.dataset(),
                context -> graphs.read(triples -> AnswerTable.of(query, triples, context))));
    }
}
