package org.unres.store.release;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.unres.store.dataset.Sha256;

/**
 * A file of a release.
 *
 * @param name "unres-data.nq.gz"
 * @param mediaType of what is inside: "application/n-quads"
 * @param sha256 in hexadecimal
 * @param quads how many it holds; 0 where that is not counted
 */
public record ReleaseFile(
        String name, String mediaType, long bytes, String sha256, @JsonInclude(JsonInclude.Include.NON_DEFAULT) long quads) {

    /** Writes the content of a file and says how many quads it has. */
    interface Content {
        long write(OutputStream out) throws IOException;
    }

    @JsonIgnore
    public boolean isCompressed() {
        return name.endsWith(".gz");
    }

    static ReleaseFile write(Path folder, String name, String mediaType, Content content) {
        Path file = folder.resolve(name);
        MessageDigest digest = Sha256.sha256();
        try {
            long quads;
            try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
                quads = content.write(out);
            }
            return new ReleaseFile(name, mediaType, Files.size(file), HexFormat.of().formatHex(digest.digest()), quads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
