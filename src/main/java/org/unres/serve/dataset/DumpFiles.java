package org.unres.serve.dataset;

import java.util.Optional;
import org.unres.serve.http.ByteRange;
import org.unres.serve.http.ConditionalRequest;
import org.unres.serve.http.FilePart;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.store.release.PublishedRelease;
import org.unres.store.release.ReleaseFile;
import org.unres.store.release.Releases;

/** The files of releases, {@code /dump/2026-11/unres-data.nq.gz}, with ranges, so that an interrupted download can resume. */
public record DumpFiles(Releases releases) implements WebHandler {
    public static final String PATH = "/dump/";
    private static final String RANGES = "Accept-Ranges";
    private static final int PARTIAL = 206;
    private static final int NO_SUCH_PIECE = 416;

    /** Where a file answers. */
    static String address(PublishedRelease release, ReleaseFile file) {
        return PATH + release.name() + "/" + file.name();
    }

    @Override
    public WebResponse answer(WebRequest request) {
        String[] asked = request.after(PATH).split("/", -1);
        Optional<PublishedRelease> release = asked.length == 2 ? releases.named(asked[0]) : Optional.empty();
        ReleaseFile file = release.flatMap(r -> r.file(asked[1]))
                .orElseThrow(() -> WebException.notFound("There is no such file; /dataset lists those that there are."));
        return range(request, release.get(), file).map(range -> piece(release.get(), file, range))
                .orElseGet(() -> response(WebResponse.FOUND, release.get(), file, new ByteRange(0, file.bytes())));
    }

    private static Optional<ByteRange> range(WebRequest request, PublishedRelease release, ReleaseFile file) {
        boolean holds = request.method().equals("GET")
                && request.conditions().ifRange().filter(known -> !isSame(known, release, file)).isEmpty();
        return holds ? request.conditions().range().flatMap(field -> ByteRange.of(field, file.bytes())) : Optional.empty();
    }

    // A weak entity tag never matches (RFC 9110, 13.1.5).
    private static boolean isSame(String known, PublishedRelease release, ReleaseFile file) {
        return known.strip().equals(tag(file)) || known.strip().equals(ConditionalRequest.field(release.time()));
    }

    private WebResponse piece(PublishedRelease release, ReleaseFile file, ByteRange range) {
        WebResponse response = range.isEmpty()
                ? new WebResponse(NO_SUCH_PIECE, "", new byte[0]).with(RANGES, "bytes")
                : response(PARTIAL, release, file, range);
        return response.with("Content-Range", range.contentRange(file.bytes()));
    }

    private WebResponse response(int status, PublishedRelease release, ReleaseFile file, ByteRange range) {
        return new WebResponse(status, file.isCompressed() ? "application/gzip" : file.mediaType(),
                new FilePart(releases.path(release, file), range.from(), range.length()))
                .with(RANGES, "bytes")
                .with(WebResponse.ETAG, tag(file))
                .with(ConditionalRequest.LAST_MODIFIED, ConditionalRequest.field(release.time()));
    }

    private static String tag(ReleaseFile file) {
        return '"' + file.sha256() + '"';
    }
}
