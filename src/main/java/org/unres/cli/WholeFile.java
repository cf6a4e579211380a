package org.unres.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** An output file that appears whole or not at all: written beside its place and moved there when it is complete. */
final class WholeFile implements AutoCloseable {
    static final Path STANDARD_OUTPUT = Path.of("-");

    private final Path target;
    private final Path beside;
    private final OutputStream out;
    private final Thread onExit = new Thread(this::discard);
    private boolean complete;

    WholeFile(Path target) {
        this.target = target.toAbsolutePath();
        try {
            beside = Files.createTempFile(this.target.getParent(), "." + target.getFileName(), ".part");
            // Ctrl-C ends the process without closing anything.
            Runtime.getRuntime().addShutdownHook(onExit);
            out = new BufferedOutputStream(Files.newOutputStream(beside));
        } catch (NoSuchFileException e) {
            throw new CommandException(
                    ExitCodes.FAILED, "cannot write " + target + ": the folder does not exist; make it or give another -o");
        } catch (IOException e) {
            throw new CommandException(ExitCodes.FAILED, "cannot write " + target + ": " + e.getMessage());
        }
    }

    /** The file that {@code -o} names: none where it is left out, and none for {@code -}, by which programs mean standard output. */
    static Optional<Path> named(Optional<Path> option) {
        return option.filter(file -> !file.equals(STANDARD_OUTPUT));
    }

    OutputStream out() {
        return out;
    }

    private void discard() {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // What is left has a name that no one takes for a result.
        }
    }

    void complete() {
        complete = true;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
            out.close();
            if (complete) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(beside);
            }
        } catch (IllegalStateException e) {
            throw new CommandException(ExitCodes.INTERRUPTED, "interrupted; nothing was written to " + target);
        } catch (IOException e) {
            throw new CommandException(
                    ExitCodes.FAILED, "cannot finish " + target + ": " + e.getMessage() + "; nothing was written there");
        }
    }
}
