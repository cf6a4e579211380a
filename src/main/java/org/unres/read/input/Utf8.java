package org.unres.read.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: an invalid byte is an error with its place, and is not replaced silently. */
public final class Utf8 {
    private Utf8() {}

    /** Bytes that are no UTF-8, with the line, from 1, in which they stand. */
    public static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        private MalformedException(int offset, int line) {
            super("The byte at offset " + offset + " is no UTF-8, so the text cannot be read without loss. "
                    + "Save the file as UTF-8 and try again.");
            this.line = line;
        }

        public int line() {
            return line;
        }
    }

    /** The text; a byte order mark at its beginning is left out. */
    public static String decode(byte[] bytes) throws MalformedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new MalformedException(in.position(), line(bytes, in.position()));
        }
        out.flip();
        return out.length() > 0 && out.charAt(0) == '\uFEFF' ? out.subSequence(1, out.length()).toString() : out.toString();
    }

    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
