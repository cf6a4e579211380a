package org.unres.serve.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.unres.network.export.MeasuredNetwork;
import org.unres.network.export.NetworkFormat;
import org.unres.network.graph.CitationNetwork;
import org.unres.serve.http.WebResponse;

/** The works and citations of a picture as a file: {@code /network.graphml} and the other formats of {@code ./unres network}. */
public final class NetworkDownloads {
    /** The media types of the formats by the endings of their addresses. */
    public static final Map<String, String> TYPES = Map.of("graphml", "application/xml", "gexf", "application/xml",
            "json", "application/json", "net", "text/plain;charset=utf-8",
            "csv", "text/csv;charset=utf-8");

    private NetworkDownloads() {}

    public static WebResponse of(String ending, CitationNetwork network) {
        NetworkFormat format =
                ending.equals("net") ? NetworkFormat.PAJEK : NetworkFormat.valueOf(ending.toUpperCase(Locale.ROOT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MeasuredNetwork.of(network).write(format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return WebResponse.bytes(TYPES.get(ending), out.toByteArray())
                .with("Content-Disposition", "attachment; filename=\"network." + ending + "\"");
    }
}
