package org.unres.serve.lookup;

import java.util.Comparator;
import java.util.List;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.graph.Work;

/** The documents that were read, the newest first. */
public record Documents(List<Work> all) {
    private static final Comparator<Work> NEWEST = Comparator.comparing(Documents::date).reversed().thenComparing(Work::id);

    public static Documents of(EdgesByWork network) {
        return new Documents(network.network().works().stream().filter(Work::read).sorted(NEWEST).toList());
    }

    /** The date of a work as it is written; empty where it is not known. */
    public static String date(Work work) {
        return work.date().map(Object::toString).orElse("");
    }
}
