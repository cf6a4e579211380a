package org.unres.store.links;

import java.util.Optional;

/**
 * A document and the one that it continues, or a draft and the resolution that it became.
 *
 * @param from "A/RES/75/291", or "E/RES/2023/26/draft"
 * @param to "A/RES/72/284", or "A/RES/78/226"
 * @param cited what the newer one cites that shows it: the predecessor, or an earlier member of its series
 */
record LineageLink(String from, String to, LineageRule rule, Optional<String> cited) {
    LineageLink(String from, String to, LineageRule rule) {
        this(from, to, rule, Optional.empty());
    }
}
