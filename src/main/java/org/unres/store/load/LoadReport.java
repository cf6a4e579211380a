package org.unres.store.load;

import java.util.List;
import org.unres.model.Problem;

/**
 * The result of a load.
 *
 * @param loaded documents that were written
 * @param unchanged documents whose content and program version are those of the store
 * @param pruned documents that were removed
 * @param failed inputs of which nothing was written; each has an ERROR among the problems
 */
public record LoadReport(int loaded, int unchanged, int pruned, int failed, List<Problem> problems) {
    public LoadReport {
        problems = List.copyOf(problems);
    }
}
