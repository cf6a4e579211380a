package org.unres.rdf;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.unres.model.Act;
import org.unres.model.Citation;
import org.unres.model.Entity;
import org.unres.model.Reading;

/**
 * The front door of the mapping: writes all that a document gives, in the graph of the document and its rows for the stub,
 * inferred and provenance graphs. A pure function of the reading: the same reading gives the same quads in the same order.
 */
public final class ReadingMapper {
    private ReadingMapper() {}

    public static void write(Reading reading, StreamRDF out) {
        Sink document = new Sink(Iris.documentGraph(reading.document().symbol().value(), reading.document().language()));
        Sink stub = new Sink(Iris.STUB_GRAPH);
        Names names = new Names(reading.document());
        new DocumentMapper(document, reading.document(), names).write();
        CitationMapper citations = new CitationMapper(document, names);
        StubMapper stubs = new StubMapper(stub, names);
        new ProceedingsMapper(document, names, stubs).write(reading);
        for (Citation citation : reading.citations()) {
            citations.write(citation);
            stubs.write(citation);
        }
        EntityMapper entities = new EntityMapper(document, names);
        for (Entity entity : reading.entities()) {
            entities.write(entity);
            stubs.thing(entity.thing());
        }
        ActMapper acts = new ActMapper(document, names);
        for (Act act : reading.acts()) {
            acts.write(act);
            stubs.act(act);
        }
        MandateChangeMapper changes = new MandateChangeMapper(document, names);
        reading.mandateChanges().forEach(changes::write);
        document.writeTo(out);
        stub.writeTo(out);
        inferred(document).writeTo(out);
        ProvenanceMapper.write(reading.document(), out);
    }

    private static Sink inferred(Sink document) {
        Sink inferred = new Sink(Iris.INFERRED_GRAPH);
        for (Triple triple : document.triples()) {
            for (Triple more : Inference.of(triple)) {
                if (!document.triples().contains(more)) {
                    inferred.add(more);
                }
            }
        }
        return inferred;
    }
}
