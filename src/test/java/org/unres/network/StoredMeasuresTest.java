package org.unres.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.unres.store.LoadOptions;
import org.unres.store.SampleInput;
import org.unres.store.Store;

/** The measures as they are read again, held against those that are computed. */
class StoredMeasuresTest {
    @Test
    void whatIsReadIsWhatWasComputed() {
        try (Store store = Store.inMemory()) {
            store.load(List.of(new SampleInput()), LoadOptions.plain().measuredBy(MeasureTriples::of), p -> {});
            Txn.executeRead(store.dataset(), () -> {
                StoredMeasures read = measures(store.dataset());
                assertTrue(read.run().orElseThrow().program().endsWith("program/0.1.0"));
                same(MeasuredNetwork.of(CitationNetwork.read(store.dataset())), read);
            });
        }
    }

    @Test
    void aStoreWithoutMeasuresHasThoseOfItsNetwork() {
        StoredMeasures read = measures(CitationNetworkTest.dataset());
        assertTrue(read.run().isEmpty());
        same(MeasuredNetwork.of(CitationNetwork.read(CitationNetworkTest.dataset())), read);
    }

    @Test
    void ranksCountFromOneAmongThoseAskedFor() {
        StoredMeasures read = measures(CitationNetworkTest.dataset());
        List<Integer> ranked = IntStream.range(0, CitationNetwork.read(CitationNetworkTest.dataset()).works().size()).boxed()
                .filter(w -> read.pageRank(w).isPresent())
                .sorted((a, b) -> Double.compare(read.pageRank(b).getAsDouble(), read.pageRank(a).getAsDouble())).toList();
        assertEquals(1, read.rank(ranked.getFirst(), w -> true));
        assertEquals(1, read.rank(ranked.getLast(), w -> w == ranked.getLast()));
        assertEquals(ranked.size(), read.count(w -> true));
        assertTrue(read.rank(ranked.getLast(), w -> true) > 1);
    }

    @Test
    void wordsOfASubjectAreThoseThatOthersSeldomHave() {
        CitationNetwork network = new CitationNetwork(List.of(titled("a", "Nuclear disarmament of all"), titled("b", "Nuclear weapons of all"),
                titled("c", "Children of all"), titled("d", "Children and trade of all")), List.of());
        assertEquals(List.of("nuclear", "disarmament"), new SubjectWords(network).of(List.of(0, 1), 2));
        assertEquals(List.of("children", "trade"), new SubjectWords(network).of(List.of(2, 3), 5));
        assertEquals(List.of(), new SubjectWords(network).of(List.of(0, 1, 2, 3), 5));
    }

    private static Work titled(String id, String title) {
        return new Work(id, WorkKind.RESOLUTION, id, title, id, Optional.empty(), OptionalInt.empty(), "", true);
    }

    private static StoredMeasures measures(DatasetGraph dataset) {
        return StoredMeasures.read(dataset, new EdgesByWork(CitationNetwork.read(dataset)));
    }

    private static void same(MeasuredNetwork computed, StoredMeasures read) {
        for (int w = 0; w < computed.network().works().size(); w++) {
            if (computed.network().works().get(w).kind() != WorkKind.TREATY_SERIES_ENTRY) {
                assertEquals(computed.pageRank(w), read.pageRank(w).orElseThrow(), computed.pageRank(w) / 1e5);
                assertEquals(computed.communities().of()[w], read.community(w));
                assertEquals(Ages.halfLife(computed.network(), w), read.halfLife(w));
                assertEquals(Ages.ofCited(computed.network(), w), read.ageOfCited(w));
            }
        }
        assertEquals(computed.mainPath().works().stream()
                .filter(w -> computed.network().works().get(w).kind() != WorkKind.TREATY_SERIES_ENTRY).toList(), read.mainPath());
    }
}
