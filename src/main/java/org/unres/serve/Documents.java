package org.unres.serve;

import java.util.Comparator;
import java.util.List;
import org.unres.network.EdgesByWork;
import org.unres.network.Work;

/** The documents that were read, the newest first. */
record Documents(List<Work> all) {
    private static final Comparator<Work> NEWEST = Comparator.comparing(Documents::date).reversed().thenComparing(Work::id);

    static Documents of(EdgesByWork network) {
        return new Documents(network.network().works().stream().filter(Work::read).sorted(NEWEST).toList());
    }

    /** The date of a work as it is written; empty where it is not known. */
    static String date(Work work) {
        return work.date().map(Object::toString).orElse("");
    }
}
