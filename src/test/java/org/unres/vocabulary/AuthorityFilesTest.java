package org.unres.vocabulary;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The authority files name things in the one way that everything else counts on. */
class AuthorityFilesTest {
    private static final Pattern ENTRY = Pattern.compile("https://w3id\\.org/unres/id/[A-Za-z0-9._()+&/-]+");

    static List<String> files() {
        return OntologyFiles.authority();
    }

    @ParameterizedTest
    @MethodSource("files")
    void beginsWithTheBase(String file) {
        assertTrue(Bundled.text(file).startsWith("@base <https://w3id.org/unres/> .\n"), file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySubjectIsAnEntryBelowId(String file) {
        OntologyFiles.graph(file).find().forEachRemaining(t -> {
            Node subject = t.getSubject();
            assertTrue(subject.isURI() && ENTRY.matcher(subject.getURI()).matches(), subject.toString());
        });
    }
}
