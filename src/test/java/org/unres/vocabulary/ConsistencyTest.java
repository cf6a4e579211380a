package org.unres.vocabulary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.InferenceType;

/** Terms, authority files and what the sample resolution is expected to give contradict each other nowhere. */
class ConsistencyTest {
    @Test
    void termsAuthorityAndSeedAreConsistent() throws OWLOntologyCreationException {
        assertTrue(consistent(seed()));
    }

    @Test
    void everyClassCanHaveMembers() throws OWLOntologyCreationException {
        Reasoner reasoner = reasoner(OntologyFiles.graph(OntologyFiles.TERMS));
        reasoner.precomputeInferences(InferenceType.CLASS_HIERARCHY);
        assertTrue(reasoner.getUnsatisfiableClasses().isSingleton(), "only owl:Nothing is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<id/body/general-assembly> a unres:Resolution",
        "<id/E/RES/2023/26/draft/pp/8/cite/1> a unres:Body",
        "<id/treaty/27531> a unres:SoftLawInstrument",
        "<id/body/general-assembly> unres:recalls <id/A/RES/74/175>",
        "<id/E/RES/2023/26/draft> unres:adoptedAs <id/E/RES/2023/26/draft>",
    })
    void aFalseStatementIsSeen(String statement) throws OWLOntologyCreationException {
        Graph graph = seed();
        String prefixes = "BASE <https://w3id.org/unres/> PREFIX unres: <" + Unres.NS + "> ";
        RDFParser.fromString(prefixes + statement + " .", Lang.TURTLE).parse(graph);
        assertFalse(consistent(graph));
    }

    private static Graph seed() {
        Graph graph = OntologyFiles.all();
        OntologyFiles.read(graph, "ontology/expected-seed.ttl");
        return graph;
    }

    private static boolean consistent(Graph graph) throws OWLOntologyCreationException {
        return reasoner(graph).isConsistent();
    }

    private static Reasoner reasoner(Graph graph) throws OWLOntologyCreationException {
        Configuration configuration = new Configuration();
        // xsd:date is not in the datatype map of OWL 2, and HermiT refuses what is not; the shapes check such values.
        configuration.ignoreUnsupportedDatatypes = true;
        return new Reasoner(configuration, OntologyFiles.owl(graph));
    }
}
