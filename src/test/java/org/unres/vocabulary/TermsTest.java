package org.unres.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.unres.model.Relation;

/** The terms of {@code ontology/unres.ttl} and the constants are the same, in both directions. */
class TermsTest {
    private static final Node SUB_PROPERTY = RDFS.subPropertyOf.asNode();
    private static final Graph TERMS = OntologyFiles.graph(OntologyFiles.TERMS);

    @Test
    void everyTermHasAConstantAndEveryConstantATerm() {
        assertEquals(new TreeSet<>(terms()), new TreeSet<>(constants(Unres.class).values()));
    }

    @Test
    void constantsAreNamedAfterTheirTerms() {
        constants(Unres.class).forEach((name, iri) -> {
            String term = iri.substring(Unres.NS.length());
            assertEquals(term.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT), name);
        });
    }

    @Test
    void everyRelationIsATermBelowCites() {
        for (Relation relation : Relation.values()) {
            Node term = NodeFactory.createURI(Unres.NS + relation.term());
            boolean below = relation == Relation.CITES || TERMS.contains(term, SUB_PROPERTY, Unres.CITES);
            assertTrue(below, relation.term());
        }
        long properties = TERMS.find(Node.ANY, SUB_PROPERTY, Unres.CITES).toList().size() + 1L;
        assertEquals(Relation.values().length, properties);
    }

    @Test
    void everyReusedTermIsDeclared() {
        Stream.of(Bibo.class, Cito.class, Dct.class, Eli.class, Foaf.class, Frbr.class, Org.class, Prov.class, SchemaOrg.class)
                .flatMap(holder -> constants(holder).values().stream())
                .forEach(iri -> assertTrue(
                        TERMS.contains(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY), iri));
    }

    private static Set<String> terms() {
        return Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(kind -> TERMS.find(Node.ANY, RDF.type.asNode(), kind.asNode()).toList().stream())
                .map(t -> t.getSubject())
                .filter(s -> s.isURI() && s.getURI().startsWith(Unres.NS))
                .map(Node::getURI)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> constants(Class<?> holder) {
        return List.of(holder.getFields()).stream()
                .filter(f -> f.getType() == Node.class)
                .collect(Collectors.toMap(Field::getName, TermsTest::iri));
    }

    private static String iri(Field field) {
        try {
            return ((Node) field.get(null)).getURI();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
