package org.unres.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateFactory;

/** SPARQL Update for the loader, without LOAD, which would read what an address or a path leads to. */
final class GuardedUpdates extends SPARQL_Update {
    private static final int LONGEST = 16 << 20;

    @Override
    protected void execute(HttpAction action, InputStream input) {
        try {
            byte[] update = input.readNBytes(LONGEST + 1);
            if (update.length > LONGEST) {
                ServletOps.error(413, "An update may have 16 MiB; send data themselves to /unres-load/data.");
            }
            if (loads(update)) {
                ServletOps.errorBadRequest("LOAD is not offered here; send the data themselves to /unres-load/data.");
            }
            super.execute(action, new ByteArrayInputStream(update));
        } catch (IOException e) {
            ServletOps.errorBadRequest("The update did not arrive whole.");
        }
    }

    private static boolean loads(byte[] update) {
        try {
            return UpdateFactory.read(new ByteArrayInputStream(update), Syntax.syntaxARQ).getOperations().stream()
                    .anyMatch(UpdateLoad.class::isInstance);
        } catch (QueryException syntax) {
            return false; // Fuseki says where.
        }
    }
}
