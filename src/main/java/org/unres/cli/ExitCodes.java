package org.unres.cli;

/** The exit codes of the command line. Scripts depend on them. */
final class ExitCodes {
    static final int SUCCESS = 0;
    static final int FAILURE = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_FAILED = 3;
    static final int VALIDATION_FAILED = 4;
    static final int INTERRUPTED = 130;

    private ExitCodes() {}
}
