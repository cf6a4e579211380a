package org.unres.serve.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;

/** The media type of a response, chosen from those offered by the Accept header and its weights (RFC 9110, 12.5.1). */
public final class Negotiation {
    public static final String HTML = "text/html";

    private Negotiation() {}

    /** A page or data: {@link #HTML}, or the media type of an {@link RdfFormat}. */
    public static String pageOrData(WebRequest request) {
        return of(request, Stream.concat(Stream.of(HTML), Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType)).toList());
    }

    public static RdfFormat data(WebRequest request) {
        String chosen = of(request, Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType).toList());
        return RdfFormat.ofMediaType(chosen).orElseThrow();
    }

    /** @throws WebException 406 if nothing offered is taken; 400 if the field cannot be read */
    private static String of(WebRequest request, List<String> offered) {
        return best(request, offered)
                .orElseThrow(() -> new WebException(406, "Available formats: " + String.join(", ", offered) + "."));
    }

    /** The best of what is offered; none where nothing of it is taken. */
    public static Optional<String> best(WebRequest request, List<String> offered) {
        if (request.accept().isEmpty()) {
            return Optional.of(offered.getFirst());
        }
        List<MediaRange> taken = ranges(request.accept().get());
        return offered.stream()
                .filter(o -> weight(o, taken) > 0)
                .max(Comparator.comparingDouble((String o) -> weight(o, taken)).thenComparingInt(o -> -offered.indexOf(o)));
    }

    // The most specific range that takes it decides.
    private static double weight(String offered, List<MediaRange> taken) {
        MediaRange media = new MediaRange(offered);
        Optional<MediaRange> best =
                taken.stream().filter(r -> r.accepts(media)).max(Comparator.comparingInt(Negotiation::detail));
        return best.map(MediaRange::get_q).orElse(0.0);
    }

    private static int detail(MediaRange range) {
        return "*".equals(range.getType()) ? 0 : "*".equals(range.getSubType()) ? 1 : 2;
    }

    private static List<MediaRange> ranges(String field) {
        try {
            return new AcceptList(field).entries();
        } catch (RuntimeException e) {
            throw new WebException(400, "The Accept header cannot be read.");
        }
    }
}
