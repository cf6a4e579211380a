package org.unres.cli;

import picocli.CommandLine.Option;

/** The number of documents that are read at the same time. */
final class JobsOption {
    @Option(names = "--jobs", paramLabel = "N",
            description = "How many documents are read at the same time; the output is the same for any number. "
                    + "Default: the number of processors. Example: --jobs 2")
    private Integer jobs;

    int count() {
        int count = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        NumberRange.POSITIVE.check("--jobs", count);
        return count;
    }
}
