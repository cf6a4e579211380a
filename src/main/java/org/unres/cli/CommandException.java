package org.unres.cli;

/** A failure that the user can correct. The message says what failed, where, and what to do. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** An option or argument with a wrong value. */
    static CommandException wrongUsage(String message) {
        return new CommandException(ExitCodes.WRONG_USAGE, message);
    }

    /** A command that is right and that cannot be carried out. */
    static CommandException failure(String message) {
        return new CommandException(ExitCodes.FAILURE, message);
    }

    int exitCode() {
        return exitCode;
    }
}
