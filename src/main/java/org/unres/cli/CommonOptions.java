package org.unres.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every verb has. */
final class CommonOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--json", description = "Messages and progress as JSON events on standard error. Default: plain words.")
    private boolean json;

    Console console() {
        return new Console(spec.commandLine().getErr(), json);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
