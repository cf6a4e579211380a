package org.unres.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.unres.model.Entity;
import org.unres.model.Part;
import org.unres.vocabulary.SchemaOrg;
import org.unres.vocabulary.Unres;

/** Writes the naming of a body, office, programme or conference: the direct {@code schema:mentions} and its evidence. */
final class EntityMapper {
    private final Sink sink;
    private final Names names;
    private final Map<Part, Integer> numbers = new HashMap<>();

    EntityMapper(Sink sink, Names names) {
        this.sink = sink;
        this.names = names;
    }

    void write(Entity entity) {
        Node thing = names.thing(entity.thing());
        Node part = names.part(entity.part());
        sink.add(part, SchemaOrg.MENTIONS, thing);
        sink.add(names.voice(entity.part()), SchemaOrg.MENTIONS, thing);
        int number = numbers.merge(entity.part(), 1, Integer::sum);
        Node node = names.below(entity.part(), "mention/" + number);
        sink.type(node, Unres.MENTION);
        sink.add(node, Unres.OCCURS_IN, part);
        sink.add(node, Unres.REFERS_TO, thing);
        CitationMapper.quote(sink, node, entity.span(), entity.quote());
        sink.add(node, Unres.MATCHED_RULE, names.rule(entity.rule()));
    }
}
