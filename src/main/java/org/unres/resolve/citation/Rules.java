package org.unres.resolve.citation;

import java.util.Set;

/** The rules of {@code ontology/vocabulary/rules.ttl} that are steps of the resolver and no rows of a table: "ibid". */
public final class Rules {
    public static final String TREATY_SERIES = "treaty-series";
    public static final String IBID_TREATY_SERIES = "ibid-treaty-series";
    public static final String IBID = "ibid";
    public static final String NAME = "name";
    public static final String COMPOSED_NAME = "composed-name";
    public static final String SHORT_NAME = "short-name";
    public static final String DEFINED_NAME = "defined-name";
    public static final String ITALIC_TITLE = "italic-title";
    public static final String CUE = "cue";
    public static final String OFFICIAL_LINK = "official-link";
    public static final Set<String> ALL =
            Set.of(TREATY_SERIES, IBID_TREATY_SERIES, IBID, NAME, COMPOSED_NAME, SHORT_NAME, DEFINED_NAME, ITALIC_TITLE, CUE,
                    OFFICIAL_LINK);

    private Rules() {}
}
