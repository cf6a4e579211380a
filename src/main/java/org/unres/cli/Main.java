package org.unres.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./unres VERB …}: the verbs and what is common to them. */
@Command(
        name = "unres",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns United Nations resolutions into a knowledge graph and serves it.",
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "Without a path, verbs that read a graph use the bundled sample, E/RES/2023/26.",
            "Exit codes: 0 fine, 1 failed, 2 misuse, 3 some documents failed, 4 validation failed, 130 interrupted."
        },
        subcommands = {
            ConvertCommand.class, CiteCommand.class, ActsCommand.class, LoadCommand.class, ServeCommand.class,
            DumpCommand.class, QueryCommand.class, NetworkCommand.class, ValidateCommand.class, ExplainCommand.class,
            CatalogueCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    // Lucene advises on the machine's vector unit at each start.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(run(args));
    }

    /** The command with its verbs, for those who inspect it. */
    static Object command() {
        return new Main();
    }

    /** Runs one command with the streams of the process and gives its exit code. */
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
            line.getErr().println("unres: the program failed: " + e + "; for larger inputs give it more memory, for example "
                    + "JAVA_OPTS=-Xmx4g");
            return ExitCodes.FAILED;
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
            line.getErr().println("unres: cannot write: " + io.getCause().getMessage() + "; make room, or write elsewhere");
            return ExitCodes.FAILED;
        }
        line.getErr().println("unres: the program failed: " + e + "; please report it with the command that you gave");
        return ExitCodes.FAILED;
    }

    // What fails after Ctrl-C fails because its files are gone.
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
        throw new CommandLine.ParameterException(spec.commandLine(), "Give a verb: for example ./unres serve");
    }
}
