package org.unres.serve.dataset;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.unres.rdf.Iris;
import org.unres.store.release.PublishedRelease;
import org.unres.store.release.ReleaseFile;
import org.unres.vocabulary.Bundled;

/**
 * Releases as DCAT 3 has them: a version of the dataset with a {@code dcat:Distribution} for each file that holds data. The newest
 * are the distributions and the {@code void:dataDump} of the dataset itself.
 */
final class Distributions {
    private static final Query RELEASE = QueryFactory.create(Bundled.text("org/unres/serve/release.rq"));
    private static final Query NEWEST = QueryFactory.create(Bundled.text("org/unres/serve/release-newest.rq"));
    private static final Node GZIP = NodeFactory.createURI("https://www.iana.org/assignments/media-types/application/gzip");
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String DATA = "application/n-quads";

    private final String host;
    private final DatasetGraph catalogue;

    private Distributions(String host, DatasetGraph catalogue) {
        this.host = host;
        this.catalogue = catalogue;
    }

    /** Adds them to the description of the dataset, the newest being the first. */
    static void add(List<PublishedRelease> releases, String host, DatasetGraph catalogue) {
        Distributions distributions = new Distributions(host, catalogue);
        for (PublishedRelease release : releases) {
            release.files().stream().filter(ReleaseFile::isCompressed)
                    .forEach(file -> distributions.add(release, file, release == releases.getFirst()));
        }
    }

    private void add(PublishedRelease release, ReleaseFile file, boolean newest) {
        String url = host + DumpFiles.address(release, file);
        Map<String, Node> values = new HashMap<>(Map.of(
                "dataset", Iris.id(DatasetPage.THING),
                "release", NodeFactory.createURI(host + DatasetPage.PATH + "#" + release.name()),
                "distribution", NodeFactory.createURI(url + "#distribution"),
                "url", NodeFactory.createURI(url)));
        construct(RELEASE, values, Map.of(
                "name", NodeFactory.createLiteralString(release.name()),
                "time", typed(release.time().truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime),
                "file", NodeFactory.createLiteralString(file.name()),
                "type", NodeFactory.createURI(MEDIA_TYPES + file.mediaType()),
                "compression", GZIP,
                "bytes", typed(String.valueOf(file.bytes()), XSDDatatype.XSDnonNegativeInteger),
                "checksum", NodeFactory.createURI(url + "#checksum"),
                "sha256", typed(file.sha256(), XSDDatatype.XSDhexBinary)));
        if (newest) {
            construct(NEWEST, values, file.mediaType().equals(DATA) ? Map.of("dump", NodeFactory.createURI(url)) : Map.of());
        }
    }

    private void construct(Query query, Map<String, Node> values, Map<String, Node> more) {
        var running = QueryExec.dataset(DatasetGraphFactory.empty()).query(query);
        values.forEach(running::substitution);
        more.forEach(running::substitution);
        try (QueryExec built = running.build()) {
            built.construct().find()
                    .forEachRemaining(t -> catalogue.add(Iris.CATALOGUE_GRAPH, t.getSubject(), t.getPredicate(), t.getObject()));
        }
    }

    private static Node typed(String words, XSDDatatype type) {
        return NodeFactory.createLiteralDT(words, type);
    }
}
