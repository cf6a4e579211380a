package org.unres.resolve;

import java.util.Set;

/** The rules of {@code ontology/vocabulary/rules.ttl} that are steps of the resolver and no rows of a table: "ibid". */
final class Rules {
    static final String TREATY_SERIES = "treaty-series";
    static final String IBID_TREATY_SERIES = "ibid-treaty-series";
    static final String IBID = "ibid";
    static final String NAME = "name";
    static final String COMPOSED_NAME = "composed-name";
    static final String SHORT_NAME = "short-name";
    static final String DEFINED_NAME = "defined-name";
    static final String ITALIC_TITLE = "italic-title";
    static final String CUE = "cue";
    static final String OFFICIAL_LINK = "official-link";
    static final Set<String> ALL =
            Set.of(TREATY_SERIES, IBID_TREATY_SERIES, IBID, NAME, COMPOSED_NAME, SHORT_NAME, DEFINED_NAME, ITALIC_TITLE, CUE,
                    OFFICIAL_LINK);

    private Rules() {}
}
