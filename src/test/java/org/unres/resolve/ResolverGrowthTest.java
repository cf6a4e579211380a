package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.model.Body;

/** Resolving a hostile paragraph costs in proportion to its length; measured as for the grammar in processor time. */
@Tag("slow")
class ResolverGrowthTest {
    private static final int SHORT = 1 << 15;
    private static final int FACTOR = 8;
    private static final double MOST = 24;

    @ParameterizedTest
    @ValueSource(strings = {
        "Recalling its resolution 74/1, ", "its resolution 74/1 ", "74/1, 74/2 of 1 January 2020, ", "A/74/1, ", "recalling, ",
        "requests the Secretary-General to report, ", "and to report ", "all parties and donors, ", "Decides that all States ",
        "extend the mandate ", "that are ", "the Security Council ", "the Charter of the United Nations and ",
        "the Jeddah Declaration of Commitment, the Declaration, "})
    void costGrowsWithLength(String unit) {
        read(unit, SHORT);
        double ratio = (double) read(unit, SHORT * FACTOR) / read(unit, SHORT);
        assertTrue(ratio < MOST, unit + ": " + ratio);
    }

    private static long read(String unit, int length) {
        String text = unit.repeat(length / unit.length());
        return Math.max(10_000_000L, IntStream.range(0, 2).mapToLong(run -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Readings.of(Body.GENERAL_ASSEMBLY, "op", List.of(text));
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        }).min().orElseThrow());
    }
}
