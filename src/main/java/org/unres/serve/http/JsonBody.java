package org.unres.serve.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Records and maps as JSON, for the scripts of the pages. */
public final class JsonBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonBody() {}

    public static WebResponse of(Object said) {
        try {
            return WebResponse.bytes("application/json", JSON.writeValueAsBytes(said));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
