package org.unres.cli;

import picocli.CommandLine.Option;

/** How many documents are read at a time. */
final class JobsOption {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many documents are read at a time; the output is the same for any number. "
                    + "Default: the machine's cores. Example: --jobs 2")
    private Integer jobs;

    int count() {
        int count = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (count < 1) {
            throw new CommandException(ExitCodes.MISUSE, "--jobs must be at least 1, not " + count);
        }
        return count;
    }
}
