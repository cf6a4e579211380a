package org.unres.guard.engine;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.util.List;

/** Keeps this process from fetching JSON-LD contexts. Titanium has one setting for the whole process. */
public final class NoRemoteContexts {
    private static final DocumentLoader NONE = (address, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                "contexts are not fetched from elsewhere; write this one into the document: " + address);
    };

    private NoRemoteContexts() {}

    public static void install() {
        SchemeRouter contexts = (SchemeRouter) SchemeRouter.defaultInstance();
        List.of("http", "https", "file", "zip").forEach(scheme -> contexts.set(scheme, NONE));
    }
}
