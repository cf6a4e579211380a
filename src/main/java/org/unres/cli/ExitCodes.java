package org.unres.cli;

/** The exit codes of the command line, on which scripts depend. */
final class ExitCodes {
    static final int FINE = 0;
    static final int FAILED = 1;
    static final int MISUSE = 2;
    static final int SOME_FAILED = 3;
    static final int INVALID = 4;
    static final int INTERRUPTED = 130;

    private ExitCodes() {}
}
