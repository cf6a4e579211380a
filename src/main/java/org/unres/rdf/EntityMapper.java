package org.unres.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.unres.model.Document;
import org.unres.model.Entity;
import org.unres.model.Part;
import org.unres.vocabulary.SchemaOrg;
import org.unres.vocabulary.Unres;

/** Writes the naming of a body, office, programme or conference: the direct {@code schema:mentions} and its evidence. */
final class EntityMapper {
    private final Sink sink;
    private final Document document;
    private final Map<Part, Integer> numbers = new HashMap<>();

    EntityMapper(Sink sink, Document document) {
        this.sink = sink;
        this.document = document;
    }

    void write(Entity entity) {
        Node thing = Iris.id(entity.thing().id());
        Node part = Names.part(document, entity.part());
        sink.add(part, SchemaOrg.MENTIONS, thing);
        sink.add(Names.voice(document, entity.part()), SchemaOrg.MENTIONS, thing);
        int number = numbers.merge(entity.part(), 1, Integer::sum);
        Node node = Names.below(document, entity.part(), "mention/" + number);
        sink.type(node, Unres.MENTION);
        sink.add(node, Unres.OCCURS_IN, part);
        sink.add(node, Unres.REFERS_TO, thing);
        CitationMapper.quote(sink, node, entity.span(), entity.quote());
        sink.add(node, Unres.MATCHED_RULE, Iris.rule(entity.rule()));
    }
}
