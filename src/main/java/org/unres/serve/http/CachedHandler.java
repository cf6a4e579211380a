package org.unres.serve.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * A page whose answers are kept for a minute, up to 64 MB of them, so that what many ask for is made once. What is loaded into a
 * running server shows on its pages when that minute is over.
 */
public final class CachedHandler implements WebHandler {
    private static final long BYTES = 64L << 20;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final WebHandler made;
    private final Cache<WebRequest, WebResponse> answers = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((WebRequest request, WebResponse response) -> response.body().length + request.path().length())
            .expireAfterWrite(KEPT)
            .build();

    public CachedHandler(WebHandler made) {
        this.made = made;
    }

    @Override
    public WebResponse answer(WebRequest request) {
        return answers.get(request.withoutConditions(), made::answer);
    }
}
