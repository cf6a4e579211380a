package org.unres.store.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;

/** Rebuilds the text index of a store from its graphs, after a bulk load and after an interrupted load. */
public final class TextIndexing {
    private final DatasetGraphText dataset;
    private final TextIndexLucene index;

    private TextIndexing(DatasetGraphText dataset) {
        this.dataset = dataset;
        this.index = (TextIndexLucene) dataset.getTextIndex();
    }

    /** The caller holds a transaction; a write transaction commits the index with the graphs. */
    public static void rebuild(DatasetGraphText dataset) {
        TextIndexing indexing = new TextIndexing(dataset);
        try {
            indexing.index.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the text index: " + e.getMessage(), e);
        }
        indexing.addAll();
    }

    private void addAll() {
        EntityDefinition fields = index.getDocDef();
        List<Node> properties =
                fields.fields().stream().map(fields::getPredicates).flatMap(Collection::stream).distinct().toList();
        for (Node property : properties) {
            dataset.getWrapped().find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                Entity entity = TextQueryFuncs.entityFromQuad(fields, quad);
                if (entity != null) {
                    index.addEntity(entity);
                }
            });
        }
    }
}
