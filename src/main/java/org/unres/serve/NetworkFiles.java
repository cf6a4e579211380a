package org.unres.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.unres.network.CitationNetwork;
import org.unres.network.MeasuredNetwork;
import org.unres.network.NetworkFormat;

/** What a picture of the network shows, for other programs: {@code /network.graphml} and the other formats of {@code ./unres network}. */
final class NetworkFiles {
    /** The media types of the formats by the endings of their addresses. */
    static final Map<String, String> TYPES = Map.of("graphml", "application/xml", "gexf", "application/xml",
            "json", "application/json", "net", "text/plain;charset=utf-8",
            "csv", "text/csv;charset=utf-8");

    private NetworkFiles() {}

    static WebResponse of(String ending, CitationNetwork network) {
        NetworkFormat format = ending.equals("net") ? NetworkFormat.PAJEK : NetworkFormat.valueOf(ending.toUpperCase(Locale.ROOT));
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
