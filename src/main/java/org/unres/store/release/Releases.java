package org.unres.store.release;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unres.store.dataset.Sha256;

/**
 * A folder with releases to publish, each in a folder of its own as {@code unres dump} wrote it. It is read anew each time, so a
 * release that is put there is found. Nothing is followed out of it: what is a symbolic link, what no manifest names, and a
 * release whose files have not the sizes that its manifest says, are not there.
 */
public record Releases(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,80}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,20}/[a-z0-9.+-]{1,80}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST = 200;
    private static final int LARGEST_MANIFEST = 1 << 20;
    private static final String MANIFEST = "manifest.json";

    private record Manifest(List<ReleaseFile> files) {}

    /** All of them, the newest first. */
    public List<PublishedRelease> all() {
        return folders().stream().flatMap(f -> read(f).stream())
                .sorted(Comparator.comparing(PublishedRelease::time).thenComparing(PublishedRelease::name).reversed())
                .toList();
    }

    /** One of them by its name. */
    public Optional<PublishedRelease> named(String name) {
        return folders().stream().filter(f -> f.getFileName().toString().equals(name)).findFirst().flatMap(Releases::read);
    }

    /** Where a file of a release lies. */
    public Path path(PublishedRelease release, ReleaseFile file) {
        return folder.resolve(release.name()).resolve(file.name());
    }

    private List<Path> folders() {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(p -> NAME.matcher(p.getFileName().toString()).matches())
                    .filter(p -> Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static Optional<PublishedRelease> read(Path release) {
        try {
            Path manifest = release.resolve(MANIFEST);
            byte[] written = small(manifest);
            List<ReleaseFile> files = new ArrayList<>(JSON.readValue(written, Manifest.class).files());
            if (!files.stream().allMatch(f -> isWhole(release, f))) {
                return Optional.empty();
            }
            files.add(described(manifest, "application/json", written));
            Path sums = release.resolve(Release.SUMS);
            files.add(described(sums, "text/plain", small(sums)));
            return Optional.of(new PublishedRelease(release.getFileName().toString(),
                    Files.getLastModifiedTime(manifest).toInstant(), files));
        } catch (IOException | NullPointerException e) {
            return Optional.empty(); // No release, or one that is still being copied.
        }
    }

    private static boolean isWhole(Path release, ReleaseFile file) {
        try {
            Path path = release.resolve(file.name());
            return NAME.matcher(file.name()).matches() && MEDIA_TYPE.matcher(file.mediaType()).matches()
                    && SHA256.matcher(file.sha256()).matches()
                    && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) == file.bytes();
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] small(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST + 1);
            if (bytes.length > LARGEST_MANIFEST) {
                throw new IOException(file + " is too large");
            }
            return bytes;
        }
    }

    private static ReleaseFile described(Path file, String mediaType, byte[] bytes) {
        return new ReleaseFile(file.getFileName().toString(), mediaType, bytes.length, Sha256.of(bytes), 0);
    }
}
