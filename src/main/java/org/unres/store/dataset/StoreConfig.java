package org.unres.store.dataset;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.unres.vocabulary.Bundled;

/** The published Fuseki configuration, {@code fuseki-config/*.ttl}, with the folders of one store. */
public final class StoreConfig {
    private static final String ASSEMBLER = "http://jena.apache.org/";
    private static final Property TDB2_LOCATION = ResourceFactory.createProperty(ASSEMBLER + "2016/tdb#location");
    private static final Property TEXT_DIRECTORY = ResourceFactory.createProperty(ASSEMBLER + "text#directory");

    // Lucene would tell the user to switch on a part of Java that is still being tried out.
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
        JenaSystem.init();
    }

    private StoreConfig() {}

    /** {@code config.ttl} for the store in this folder: {@code DIR/tdb2} and {@code DIR/text}. */
    public static Model onDisk(Path dir) {
        StoreFolder folder = new StoreFolder(dir);
        Model config = read("fuseki-config/config.ttl");
        place(config, TDB2_LOCATION, folder.graphs());
        place(config, TEXT_DIRECTORY, folder.text());
        return config;
    }

    /** {@code config-memory.ttl} as it is. */
    public static Model inMemory() {
        return read("fuseki-config/config-memory.ttl");
    }

    private static Model read(String name) {
        Model config = ModelFactory.createDefaultModel();
        RDFDataMgr.read(config, new StringReader(Bundled.text(name)), "file:///" + name, Lang.TURTLE);
        return config;
    }

    private static void place(Model config, Property property, Path path) {
        Statement written = config.listStatements().filterKeep(s -> s.getPredicate().equals(property)).next();
        config.remove(written);
        config.add(written.getSubject(), property, path.toAbsolutePath().normalize().toString());
    }
}
