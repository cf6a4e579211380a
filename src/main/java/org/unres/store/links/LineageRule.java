package org.unres.store.links;

import java.util.Locale;

/**
 * A rule that links two documents of a store, described in {@code ontology/vocabulary/rules.ttl}, and how sure its links
 * are: set by judgement, not measured.
 */
public enum LineageRule {
    /** The same title, and the newer one cites the last member before it. */
    SERIES_RECALLED(0.99),
    /** The same title, and the newer one cites a member further back. */
    SERIES_RECALLED_EARLIER(0.95),
    /** Nearly the same title, and the newer one cites the older. */
    SERIES_RETITLED(0.85),
    /** The same title, and both cite the same thing, which few others cite. */
    SERIES_SHARED_SOURCE(0.9),
    /** The same long title, word for word. */
    SERIES_SAME_TITLE(0.7),
    /** A draft and the resolution that has its title and at least half of its paragraphs. */
    DRAFT_TEXT(0.99);

    private final double confidence;

    LineageRule(double confidence) {
        this.confidence = confidence;
    }

    double confidence() {
        return confidence;
    }

    /** Its name in the vocabulary: "series-recalled". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
