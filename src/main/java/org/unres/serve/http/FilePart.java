package org.unres.serve.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** A part of a file, or the whole file, streamed as the body of a response. */
public record FilePart(Path file, long from, long length) {
    private static final int BUFFER = 1 << 16;

    /** @throws EOFException if the file has become shorter */
    void writeTo(OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try (SeekableByteChannel in = Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            in.position(from);
            for (long left = length; left > 0;) {
                buffer.clear().limit((int) Math.min(BUFFER, left));
                int read = in.read(buffer);
                if (read < 0) {
                    throw new EOFException(file + " has become shorter");
                }
                out.write(buffer.array(), 0, read);
                left -= read;
            }
        }
    }
}
