package org.unres.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unres.authority.Authority;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Part;

/**
 * Hostile texts cost in proportion to their length. What is compared is the processor time of one length with that of eight
 * times as much: a linear finder needs about eight times as long, a quadratic one 64 times.
 */
@Tag("slow")
class GrowthTest {
    private static final int SHORT = 1 << 15;
    private static final int FACTOR = 8;
    private static final double MOST = 24;
    private static final ReferenceFinder FINDER = new ReferenceFinder(Language.ENGLISH, Authority.bundled());

    @ParameterizedTest
    @ValueSource(strings = {
        "1", "/", "1/", ",", "(", ")", "(1", "[", "\u201C", "\u201D", "-", ".", "A", "A/", "A/1", "A/1/", "S/RES/", "I", "IV, ",
        "resolution 1/1, 1/1, ", "resolutions 74/1, 74/2, ", "74/1, 74/2, ", "resolution ", "resolutions 74/1 A and B and ",
        " and A, B", "its resolution ", "the General Assembly ", "General Assembly resolution 74/1, ", "Council ",
        "decision 1/CP.21 to ", "1/CP.2 to 1/CP.1 to ", "Ibid., ", "Ibid., vol. 1, No. 1 ", "vol. 1, vol. ",
        "United Nations, Treaty Series, vols. 1, 2, ", "1, 2, 3 and ", "No. 1-", "resolution 1 (XX), 2 ", ", annex I, ",
        "of 1 January 2000 ", "paragraphs 1 and ", "of section ", " (Part I)", "A/1/1 (Sect. 1)/Add.1 (", "A/1 and Corr.1 and ",
        "Iraq and ", "Mission in Iraq ",
        "\u201C, entitled \u201D", "entitled \u201C", "resolutions 5/1, on a, and 5/2, on b, ",
        "Declaration ", "Jeddah Declaration of ", "Declaration on A, B, ", "Declaration and Programme of Action ", "the A and ",
        "Agreement between A and ", "A A A A A A A A A A A A Declaration ", "Charter (", "entitled \u201CDeclaration\u201D ",
        "political declaration on a ", "the political declaration of the high-level ", "Convention for the 2001-2002 ",
        "declaration entitled \u201CA b", "Convention on the Rights of the "})
    void costGrowsWithLength(String unit) {
        find(unit, SHORT);
        double ratio = (double) find(unit, SHORT * FACTOR) / Math.max(1, find(unit, SHORT));
        assertTrue(ratio < MOST, unit + ": " + ratio);
    }

    /** The least processor time of three runs, in nanoseconds; short ones count as ten milliseconds, which are noise. */
    private static long find(String unit, int length) {
        Block block = new Block(
                Block.Type.OPERATIVE, new Part("", "op/1"), Body.GENERAL_ASSEMBLY,
                unit.repeat(length / unit.length()), List.of(), List.of());
        LongStream times = IntStream.range(0, 3).mapToLong(run -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            FINDER.find(block);
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        });
        return Math.max(10_000_000L, times.min().orElseThrow());
    }
}
