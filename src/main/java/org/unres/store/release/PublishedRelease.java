package org.unres.store.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A release as it lies in a folder of releases.
 *
 * @param name of its own folder: "2026-11"
 * @param time at which it was written
 * @param files what its manifest names, the manifest itself and {@code SHA256SUMS}
 */
public record PublishedRelease(String name, Instant time, List<ReleaseFile> files) {
    public PublishedRelease {
        files = List.copyOf(files);
    }

    public Optional<ReleaseFile> file(String named) {
        return files.stream().filter(f -> f.name().equals(named)).findFirst();
    }
}
