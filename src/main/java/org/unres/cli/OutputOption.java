package org.unres.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.output.CloseShieldOutputStream;
import picocli.CommandLine.Option;

/** The output of a verb: standard output, or the file that {@code -o} names. */
final class OutputOption {
    /** The value of {@code -o} that stands for standard output, as in other programs. */
    static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(names = "-o", paramLabel = "FILE",
            description = "Write to FILE, which appears only when it is complete; - is standard output. "
                    + "Default: standard output.")
    private Optional<Path> value = Optional.empty();

    /** Writes the output and returns the exit code. */
    @FunctionalInterface
    interface Writer {
        int write(OutputStream out) throws IOException;
    }

    /** The file; empty for standard output. */
    Optional<Path> file() {
        return value.filter(file -> !file.equals(STANDARD_OUTPUT));
    }

    /** Opens the output first, so that a wrong path fails before any document is read. */
    int write(Writer writer) {
        try {
            return file().isPresent() ? toFile(writer, file().get()) : toStandardOutput(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int toFile(Writer writer, Path target) throws IOException {
        try (AtomicFile file = new AtomicFile(target)) {
            int code = writer.write(file.out());
            file.complete();
            return code;
        }
    }

    // Standard output belongs to the process: it is flushed and stays open.
    private static int toStandardOutput(Writer writer) throws IOException {
        OutputStream standardOutput = CloseShieldOutputStream.wrap(System.out);
        try (OutputStream out = new BufferedOutputStream(standardOutput)) {
            return writer.write(out);
        }
    }
}
