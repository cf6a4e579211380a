package org.unres.store.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.unres.store.dataset.Sha256;
import org.unres.store.dataset.StoreFolder;

/**
 * The SHA-256 of files that earlier loads read, so that a load of a folder need not read each again: as in the index of git, a
 * file is taken for the same while its inode, its size and the time of its last change in the file system are. That time is
 * set by the system at each write and rename and cannot be set by a program. Kept in {@code DIR/files.tsv}; where the system
 * does not tell these three, every file is read.
 */
public final class FileDigests {
    private static final String KIND = "unres files 1";
    // A file written twice within one tick of the file system's clock looks the same after both.
    private static final long TICK_SECONDS = 2;

    private final Map<String, Row> rows = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private volatile boolean changed;

    private FileDigests(InstantSource clock) {
        this.clock = clock;
    }

    /** @param stamp inode, size and time of change, in this order: "1311 5642 2026-11-28T00:35:12.5Z" */
    private record Row(String stamp, String sha256) {}

    public static FileDigests none() {
        return new FileDigests(InstantSource.system());
    }

    /** What earlier loads left in the file; nothing if it is not there or cannot be read. */
    public static FileDigests in(Path file, InstantSource clock) {
        FileDigests digests = new FileDigests(clock);
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (!lines.isEmpty() && lines.getFirst().equals(KIND)) {
                lines.stream().skip(1).map(line -> line.split("\t", 3)).filter(cells -> cells.length == 3)
                        .forEach(cells -> digests.rows.put(cells[2], new Row(cells[0], cells[1])));
            }
        } catch (IOException e) {
            return new FileDigests(clock);
        }
        return digests;
    }

    /** The SHA-256 of an input, in hexadecimal. Safe to use from many threads. */
    String of(Input input) throws IOException {
        return input instanceof FileInput(Path file) ? ofFile(input, file) : read(input);
    }

    private String ofFile(Input input, Path file) throws IOException {
        Instant before = clock.instant();
        String path = file.toAbsolutePath().normalize().toString();
        Optional<String> stamp = stamp(file, before.minusSeconds(TICK_SECONDS));
        Row known = rows.get(path);
        if (known != null && stamp.filter(known.stamp()::equals).isPresent()) {
            return known.sha256();
        }
        String sha256 = read(input);
        if (stamp.isPresent() && path.indexOf('\t') < 0 && path.lines().count() == 1) {
            rows.put(path, new Row(stamp.get(), sha256));
            changed = true;
        }
        return sha256;
    }

    // Empty for a file that changed just now, and where the system has no such attributes.
    private static Optional<String> stamp(Path file, Instant latest) throws IOException {
        try {
            Map<String, Object> attributes = Files.readAttributes(file, "unix:ino,size,ctime");
            Instant changed = ((FileTime) attributes.get("ctime")).toInstant();
            return changed.isAfter(latest)
                    ? Optional.empty()
                    : Optional.of(attributes.get("ino") + " " + attributes.get("size") + " " + changed);
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String read(Input input) throws IOException {
        try (InputStream in = input.open()) {
            return Sha256.of(in);
        }
    }

    /** Writes the file anew if a digest was added; it appears whole or not at all. */
    public void write(Path file) throws IOException {
        if (!changed) {
            return;
        }
        StringBuilder lines = new StringBuilder(KIND).append('\n');
        rows.forEach((path, row) -> lines.append(row.stamp()).append('\t').append(row.sha256()).append('\t').append(path)
                .append('\n'));
        StoreFolder.replace(file, lines);
    }
}
