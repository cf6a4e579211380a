package org.unres.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of all verbs. */
final class CommonOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--json",
            description = "Write messages and progress to standard error as JSON events. Default: as plain text.")
    private boolean json;

    Console console() {
        return new Console(spec.commandLine().getErr(), json);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
