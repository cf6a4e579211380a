package org.unres.store.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unres.rdf.Iris;
import org.unres.store.Store;
import org.unres.store.load.DocumentRegister;
import org.unres.store.load.InputIndex;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.Provenance;
import org.unres.store.load.SampleInput;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Prov;
import org.unres.vocabulary.SchemaOrg;
import org.unres.vocabulary.Unres;

/** The graph of links, in a store with the bundled sample and documents made for it. */
class LineageTest {
    private static final String TITLE =
            "Technical assistance provided by the United Nations Office on Drugs and Crime related to counter-terrorism";
    private static final Node DRAFT = Iris.id("E/RES/2023/26/draft");
    private static final Node ADOPTED = Iris.id("A/RES/78/226");
    private static final Node BEFORE = Iris.id("A/RES/74/175");

    private Store store;
    private DatasetGraph dataset;

    @BeforeEach
    void load() {
        store = Store.inMemory();
        store.load(List.of(new SampleInput()), LoadOptions.plain(), p -> {});
        dataset = store.dataset();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSampleAloneHasWhatIsCurated() {
        assertEquals(7, links().size(), links().toString());
        assertFalse(refresh());
    }

    @Test
    void aDraftFindsByRuleWhatTheCuratedFileSays() {
        document("A/RES/78/226", TITLE, "2023-12-19");
        Txn.executeWrite(dataset, this::copyTheDraft);
        assertTrue(refresh());
        assertTrue(has(DRAFT, Unres.ADOPTED_AS, ADOPTED));
        Node link = Iris.id("E/RES/2023/26/draft/link/adopted-as");
        assertTrue(has(DRAFT, Unres.HAS_LINK, link) && has(link, Unres.LINKS_TO, ADOPTED));
        assertTrue(has(link, Unres.MATCHED_RULE, Iris.rule("draft-text")));
        assertEquals(12, links().size(), links().toString());
        assertFalse(refresh());

        Txn.executeWrite(dataset, () -> dataset.deleteAny(graph("A/RES/78/226"), Node.ANY, Node.ANY, Node.ANY));
        assertTrue(refresh());
        assertEquals(7, links().size(), "the curated link stays");
    }

    @Test
    void aSeriesIsFoundWithTheCitationThatShowsIt() {
        document("A/RES/74/175", TITLE, "2019-12-18");
        document("A/RES/78/226", TITLE, "2023-12-19");
        Node citation = Iris.id("A/RES/78/226/pp/8/cite/1");
        add("A/RES/78/226", ADOPTED, Unres.RECALLS, BEFORE);
        add("A/RES/78/226", citation, Cito.HAS_CITED_ENTITY, BEFORE);
        assertTrue(refresh());
        assertTrue(has(ADOPTED, Unres.CONTINUES, BEFORE) && has(BEFORE, Unres.NEWEST_IN_SERIES, ADOPTED));
        Node link = Iris.id("A/RES/78/226/link/continues");
        assertTrue(has(link, Prov.WAS_DERIVED_FROM, citation) && has(link, Unres.MATCHED_RULE, Iris.rule("series-recalled")));

        document("A/RES/80/1", TITLE, "2025-12-19");
        add("A/RES/80/1", Iris.id("A/RES/80/1"), Unres.RECALLS, ADOPTED);
        assertTrue(refresh());
        assertTrue(has(BEFORE, Unres.NEWEST_IN_SERIES, Iris.id("A/RES/80/1")));
        assertFalse(has(BEFORE, Unres.NEWEST_IN_SERIES, ADOPTED), "no longer the newest");
    }

    @Test
    void theNextLoadFindsThemAndCountsThem() {
        document("A/RES/74/175", TITLE, "2019-12-18");
        document("A/RES/78/226", TITLE, "2023-12-19");
        add("A/RES/78/226", ADOPTED, Unres.RECALLS, BEFORE);
        store.load(List.of(), new LoadOptions(1, false, true), p -> {});
        assertTrue(has(ADOPTED, Unres.CONTINUES, BEFORE));
        Node triples = NodeFactory.createURI("http://rdfs.org/ns/void#triples");
        Node count = NodeFactory.createLiteralDT(String.valueOf(links().size()), XSDDatatype.XSDinteger);
        assertTrue(Txn.calculateRead(dataset, () -> dataset.contains(Iris.CATALOGUE_GRAPH, Iris.LINKS_GRAPH, triples, count)));
    }

    private boolean refresh() {
        return Txn.calculateWrite(dataset, () -> {
            DocumentRegister register = DocumentRegister.empty();
            register.correct(InputIndex.in(dataset, Provenance.program()));
            return Lineage.refresh(dataset, register.records(dataset));
        });
    }

    private void copyTheDraft() {
        Node from = Iris.documentGraph("E/RES/2023/26", "en");
        for (Node part : objects(from, DRAFT, Eli.HAS_PART)) {
            Node copy = NodeFactory.createURI(part.getURI().replace("E/RES/2023/26/draft", "A/RES/78/226"));
            dataset.add(graph("A/RES/78/226"), ADOPTED, Eli.HAS_PART, copy);
            dataset.find(from, part, Node.ANY, Node.ANY).forEachRemaining(
                    q -> dataset.add(graph("A/RES/78/226"), copy, q.getPredicate(), q.getObject()));
        }
    }

    private List<Node> objects(Node graph, Node subject, Node property) {
        return dataset.stream(graph, subject, property, Node.ANY).map(Quad::getObject).toList();
    }

    private void document(String symbol, String title, String date) {
        Node subject = Iris.id(symbol);
        Txn.executeWrite(dataset, () -> dataset.add(
                Iris.PROVENANCE_GRAPH, graph(symbol), SchemaOrg.SHA256,
                NodeFactory.createLiteralString("a digest of " + symbol)));
        add(symbol, subject, Unres.SYMBOL, NodeFactory.createLiteralString(symbol));
        add(symbol, subject, Unres.ENACTING_BODY, Iris.id("body/general-assembly"));
        add(symbol, subject, Eli.TITLE, NodeFactory.createLiteralLang(title, "en"));
        add(symbol, subject, Eli.DATE_DOCUMENT, NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate));
    }

    private void add(String symbol, Node subject, Node property, Node object) {
        Txn.executeWrite(dataset, () -> dataset.add(graph(symbol), subject, property, object));
    }

    private static Node graph(String symbol) {
        return Iris.documentGraph(symbol, "en");
    }

    private boolean has(Node subject, Node property, Node object) {
        return Txn.calculateRead(dataset, () -> dataset.contains(Iris.LINKS_GRAPH, subject, property, object));
    }

    private Set<String> links() {
        return Txn.calculateRead(dataset, () -> {
            Set<String> links = new TreeSet<>();
            dataset.find(Iris.LINKS_GRAPH, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(q -> links.add(q.asTriple().toString()));
            return links;
        });
    }
}
