package org.unres.serve.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unres.network.MeasureTriples;
import org.unres.store.Store;
import org.unres.store.load.FileInput;
import org.unres.store.load.LoadOptions;

/** The network of a store that changes while it is served. */
class CurrentNetworkTest {
    private static final FileInput FIRST = new FileInput(Path.of("queries/fixture/a-res-96-10.xml"));
    private static final FileInput SECOND = new FileInput(Path.of("queries/fixture/a-res-97-12.xml"));
    private static final LoadOptions MEASURED = LoadOptions.plain().measuredBy(MeasureTriples::of);

    @Test
    void whatIsLoadedLaterIsInIt() {
        try (Store store = Store.inMemory()) {
            store.load(List.of(FIRST), MEASURED, p -> {});
            CurrentNetwork network = CurrentNetwork.resting(new StoreReader(store.dataset()), Duration.ZERO);
            CurrentNetwork.Read before = network.now();
            assertFalse(network.isBehind());
            assertTrue(before.edges().work("A/RES/97/12").isEmpty());
            store.load(List.of(FIRST, SECOND), MEASURED, p -> {});
            assertTrue(network.isBehind());
            network.now();
            network.awaitRenewal();
            assertFalse(network.isBehind());
            assertTrue(network.get().work("A/RES/97/12").isPresent());
            assertEquals(before.measures().run(), network.now().measures().run(), "no one has measured again");
        }
    }

    @Test
    void aPageDoesNotWaitForIt() {
        try (Store store = Store.inMemory()) {
            store.load(List.of(FIRST), MEASURED, p -> {});
            CurrentNetwork network = CurrentNetwork.resting(new StoreReader(store.dataset()), Duration.ofDays(1));
            CurrentNetwork.Read before = network.now();
            store.load(List.of(FIRST, SECOND), MEASURED, p -> {});
            assertSame(before, network.now());
            network.awaitRenewal();
            assertSame(before, network.now());
            assertTrue(network.isBehind());
        }
    }
}
