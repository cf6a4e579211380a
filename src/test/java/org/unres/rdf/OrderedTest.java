package org.unres.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedTest {
    private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheItems(int jobs) {
        List<String> done = new ArrayList<>();
        new Ordered<Integer>(jobs, i -> 1).each(ITEMS, i -> "no " + i, done::add);
        assertEquals(ITEMS.stream().map(i -> "no " + i).toList(), done);
    }

    @Test
    void theItemsThatFollowTheFirstAreUnderWayWhileItIsWorkedOn() {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> done = new ArrayList<>();
        new Ordered<Integer>(2, i -> 1).each(List.of(1, 2), item -> {
            if (item == 2) {
                second.countDown();
                return item;
            }
            return await(second) ? item : -1;
        }, done::add);
        assertEquals(List.of(1, 2), done);
    }

    @Test
    void fewItemsAreAhead() {
        assertEquals(2 * 8, mostAhead(i -> 1L));
    }

    @Test
    void noItemIsTakenBesideALargeOne() {
        assertEquals(1, mostAhead(i -> 60L << 20));
    }

    private static int mostAhead(ToLongFunction<Integer> size) {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        new Ordered<Integer>(2, item -> {
            most.accumulateAndGet(taken.incrementAndGet() - done.get(), Math::max);
            return size.applyAsLong(item);
        }).each(ITEMS, i -> i, i -> done.incrementAndGet());
        return most.get();
    }

    @Test
    void aFailureOfTheWorkIsTheFailureOfTheWhole() {
        Ordered<Integer> ordered = new Ordered<>(2, i -> 1);
        var known = assertThrows(UnsupportedOperationException.class, () -> ordered.each(ITEMS, i -> {
            throw new UnsupportedOperationException("item " + i);
        }, i -> {}));
        assertEquals("item 0", known.getMessage());
        assertThrows(OutOfMemoryError.class, () -> ordered.each(ITEMS, i -> {
            throw new OutOfMemoryError();
        }, i -> {}));
    }

    @Test
    void anInterruptedCallerEndsAndLeavesNoWorkBehind() {
        AtomicInteger working = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        Thread caller = Thread.currentThread();
        assertThrows(CancellationException.class, () -> new Ordered<Integer>(2, i -> 1).each(ITEMS, i -> {
            working.incrementAndGet();
            caller.interrupt();
            stopped.compareAndSet(false, !await(new CountDownLatch(1)));
            return working.decrementAndGet();
        }, i -> {}));
        assertTrue(Thread.interrupted());
        assertEquals(0, working.get());
        assertTrue(stopped.get());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
