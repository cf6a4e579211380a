package org.unres.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** Tells when memory is short: more than this share was still in use after the collector's last work, and is now. */
final class MemoryWatch {
    private final double share;
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getUsage().getMax() > 0 && pool.getCollectionUsage() != null)
            .toList();

    MemoryWatch(double share) {
        this.share = share;
    }

    boolean isShort() {
        return pools.stream().anyMatch(pool -> isFull(pool.getCollectionUsage()) && isFull(pool.getUsage()));
    }

    private boolean isFull(MemoryUsage usage) {
        return usage.getUsed() > usage.getMax() * share;
    }
}
