package org.unres.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An output file that appears only when it is complete: a temporary file in the same folder is renamed. */
final class AtomicFile implements AutoCloseable {
    private final Path target;
    private final Path temporary;
    private final OutputStream out;
    private final Thread onExit = new Thread(this::discard);
    private boolean complete;

    AtomicFile(Path target) {
        this.target = target.toAbsolutePath();
        try {
            temporary = Files.createTempFile(this.target.getParent(), "." + target.getFileName(), ".part");
            // Ctrl-C ends the process without a call of close.
            Runtime.getRuntime().addShutdownHook(onExit);
            out = new BufferedOutputStream(Files.newOutputStream(temporary));
        } catch (NoSuchFileException e) {
            throw CommandException.failure(
                    "cannot write " + target + ": the folder does not exist; create it, or name another file with -o");
        } catch (IOException e) {
            throw CommandException.failure("cannot write " + target + ": " + e.getMessage());
        }
    }

    OutputStream out() {
        return out;
    }

    private void discard() {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The name of the remaining file shows that it is incomplete.
        }
    }

    /** Declares that all is written: {@link #close()} then renames the file. */
    void complete() {
        complete = true;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
            out.close();
            if (complete) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(temporary);
            }
        } catch (IllegalStateException e) {
            throw new CommandException(ExitCodes.INTERRUPTED, "interrupted; " + target + " was not written");
        } catch (IOException e) {
            throw CommandException.failure("cannot complete " + target + ": " + e.getMessage() + "; the file was not written");
        }
    }
}
