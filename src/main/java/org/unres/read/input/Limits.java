package org.unres.read.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;

/** Limits on files and lines, checked before they are read, so that no input fills the memory. */
public final class Limits {
    public static final int FILE = 64 << 20;
    public static final int LINE = 1 << 20;
    public static final int LINES = 500_000;
    private static final int CHUNK = 64 << 10;

    private Limits() {}

    /** A file that is beyond a limit. */
    public static final class ExceededException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        private ExceededException(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    /** All bytes of a file, read only as far as the limits allow. */
    public static byte[] read(String place, InputStream in) throws IOException, ExceededException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] head = in.readNBytes(CHUNK);
        LineCounter counter = new LineCounter(place, Format.of(head) == Format.TEXT);
        for (byte[] chunk = head; chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
            counter.count(chunk);
            if (all.size() + chunk.length > FILE) {
                throw new ExceededException(tooLarge(place));
            }
            all.write(chunk);
        }
        return all.toByteArray();
    }

    public static Optional<Problem> check(String place, byte[] bytes) {
        try {
            new LineCounter(place, Format.of(bytes) == Format.TEXT).count(bytes);
        } catch (ExceededException e) {
            return Optional.of(e.problem());
        }
        return bytes.length > FILE ? Optional.of(tooLarge(place)) : Optional.empty();
    }

    public static Problem tooLarge(String place) {
        return Problems.error(Code.FILE_TOO_LARGE, place, "The file is larger than " + (FILE >> 20)
                + " MB; no resolution is. If it holds many resolutions, put each into a file of its own.");
    }

    private static final class LineCounter {
        private final String place;
        private final boolean text;
        private int line = 1;
        private int length;
        private int breaks;

        LineCounter(String place, boolean text) {
            this.place = place;
            this.text = text;
        }

        void count(byte[] bytes) throws ExceededException {
            for (int i = 0; text && i < bytes.length; i++) {
                boolean end = bytes[i] == '\n' || bytes[i] == '\r';
                length = end ? 0 : length + 1;
                line += bytes[i] == '\n' ? 1 : 0;
                breaks += end ? 1 : 0;
                if (length > LINE || breaks > LINES) {
                    throw new ExceededException(length > LINE ? lineTooLong() : tooManyLines());
                }
            }
        }

        private Problem lineTooLong() {
            return Problems.error(Code.LINE_TOO_LONG, Problems.line(place, line), "The line is longer than "
                    + (LINE >> 20) + " MB; no paragraph of a resolution is. Give the text with a line break after each "
                    + "paragraph.");
        }

        private Problem tooManyLines() {
            return Problems.error(Code.FILE_TOO_LARGE, place, "The file has more than " + LINES
                    + " lines; no resolution has. If it holds many resolutions, put each into a file of its own.");
        }
    }
}
