package org.unres.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** Reports low memory: more than a given share is in use after the last garbage collection and now. */
final class MemoryWatch {
    private final double share;
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getUsage().getMax() > 0)
            .filter(pool -> pool.getCollectionUsage() != null)
            .toList();
    private long told;

    MemoryWatch(double share) {
        this.share = share;
    }

    /** True once for each work of the collector, so that what is done about it is seen before more is done. */
    boolean isShort() {
        long left = pools.stream()
                .filter(pool -> isFull(pool.getUsage()))
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(this::isFull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        boolean news = left > 0 && left != told;
        told = left;
        return news;
    }

    private boolean isFull(MemoryUsage usage) {
        return usage.getUsed() > usage.getMax() * share;
    }
}
