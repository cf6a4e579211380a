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
import org.unres.network.export.MeasuredNetwork;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.CitationNetworkTest;
import org.unres.network.graph.EdgesByWork;
import org.unres.network.graph.Work;
import org.unres.network.graph.WorkKind;
import org.unres.network.measures.Ages;
import org.unres.network.measures.SubjectWords;
import org.unres.store.Store;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.SampleInput;

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
    void aPlaceCountsThoseAboveAmongAllItsOrganAndItsDecade() {
        StoredMeasures read = measures(CitationNetworkTest.dataset());
        CitationNetwork network = CitationNetwork.read(CitationNetworkTest.dataset());
        Ranks standings = new Ranks(network, read);
        int places = 0;
        for (int work = 0; work < network.works().size(); work++) {
            for (Ranks.Place place : standings.of(work)) {
                Work own = network.works().get(work);
                double rank = read.pageRank(work).orElseThrow();
                List<Double> among = IntStream.range(0, network.works().size())
                        .filter(w -> read.pageRank(w).isPresent() && isOf(place.group(), network.works().get(w)))
                        .mapToObj(w -> read.pageRank(w).getAsDouble()).toList();
                assertEquals(List.of(1 + (int) among.stream().filter(r -> r > rank).count(), among.size()),
                        List.of(place.rank(), place.of()),
                        own.id() + " " + place.group());
                places++;
            }
        }
        assertTrue(places > network.works().size());
    }

    private static boolean isOf(String group, Work work) {
        return group.equals("works") || group.equals("of the " + work.organ())
                || (work.year().isPresent() && group.equals("of the " + work.year().getAsInt() / 10 + "0s"));
    }

    @Test
    void wordsOfASubjectAreThoseThatOthersSeldomHave() {
        CitationNetwork network =
                new CitationNetwork(List.of(titled("a", "Nuclear disarmament of all"), titled("b", "Nuclear weapons of all"),
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
