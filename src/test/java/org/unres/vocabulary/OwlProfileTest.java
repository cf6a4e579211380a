package org.unres.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

/** The terms are OWL 2 DL, alone and with all that ships beside them. */
class OwlProfileTest {
    @Test
    void termsAlone() throws OWLOntologyCreationException {
        assertEquals(List.of(), violations(OntologyFiles.graph(OntologyFiles.TERMS)));
    }

    @Test
    void termsWithAlignmentsVocabularyAndAuthority() throws OWLOntologyCreationException {
        assertEquals(List.of(), violations(OntologyFiles.all()));
    }

    @Test
    void undeclaredPropertyIsSeen() throws OWLOntologyCreationException {
        Graph graph = OntologyFiles.graph(OntologyFiles.TERMS);
        RDFParser.fromString("<urn:x> <urn:undeclared> <urn:y> . <urn:p> a <http://www.w3.org/2002/07/owl#DatatypeProperty> ,"
                + " <http://www.w3.org/2002/07/owl#ObjectProperty> .", Lang.TURTLE).parse(graph);
        assertFalse(violations(graph).isEmpty());
    }

    private static List<OWLProfileViolation> violations(Graph graph) throws OWLOntologyCreationException {
        return new OWL2DLProfile().checkOntology(OntologyFiles.owl(graph)).getViolations();
    }
}
