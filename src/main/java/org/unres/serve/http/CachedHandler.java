package org.unres.serve.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * A handler with a cache: responses are kept for one minute, up to 64 MB. A page shows newly loaded data after that minute.
 */
public final class CachedHandler implements WebHandler {
    private static final long BYTES = 64L << 20;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final WebHandler handler;
    private final Cache<WebRequest, WebResponse> answers = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((WebRequest request, WebResponse response) -> response.body().length + request.path().length())
            .expireAfterWrite(KEPT)
            .build();

    public CachedHandler(WebHandler handler) {
        this.handler = handler;
    }

    @Override
    public WebResponse answer(WebRequest request) {
        return answers.get(request.withoutConditions(), handler::answer);
    }
}
