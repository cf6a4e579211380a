package org.unres.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./unres VERB …}: the list of the verbs, and the handling of failures. */
@Command(
        name = "unres",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns United Nations resolutions into a knowledge graph and serves it.",
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "Verbs that read a graph read the bundled sample E/RES/2023/26 if no path and no store is given.",
            "Exit codes: 0 success, 1 failure, 2 wrong usage, 3 some documents failed, 4 validation failed, "
                    + "130 interrupted."
        },
        subcommands = {
            ConvertCommand.class, CiteCommand.class, ActsCommand.class, LoadCommand.class, ServeCommand.class,
            DumpCommand.class, QueryCommand.class, NetworkCommand.class, ValidateCommand.class, ExplainCommand.class,
            CatalogueCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    // At each start Lucene logs a recommendation about the vector module of the JVM.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(run(args));
    }

    /** The command with its verbs, for the tests. */
    static Object command() {
        return new Main();
    }

    /** Runs one command with the streams of the process and returns its exit code. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler(Main::failed);
        try {
            return line.execute(args);
        } catch (Error e) {
            line.getErr().println("unres: the program failed: " + e + "; large inputs need more memory, for example "
                    + "JAVA_OPTS=-Xmx4g");
            return ExitCodes.FAILURE;
        }
    }

    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        if (e instanceof CommandException known) {
            line.getErr().println("unres: " + known.getMessage());
            return known.exitCode();
        }
        if (e instanceof CancellationException || isEnding()) {
            return ExitCodes.INTERRUPTED;
        }
        if (e instanceof UncheckedIOException io) {
            line.getErr().println("unres: cannot write: " + io.getCause().getMessage()
                    + "; free disk space, or write to another disk");
            return ExitCodes.FAILURE;
        }
        line.getErr().println("unres: the program failed: " + e + "; please report this failure and the command");
        return ExitCodes.FAILURE;
    }

    // After Ctrl-C the shutdown hooks delete temporary files; failures that follow from that are not reported.
    private static boolean isEnding() {
        try {
            Thread none = new Thread();
            Runtime.getRuntime().addShutdownHook(none);
            return !Runtime.getRuntime().removeShutdownHook(none);
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "A verb is missing. Example: ./unres serve");
    }
}
