package org.unres.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.unres.store.Store;
import org.unres.store.catalogue.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code unres explain}: why each statement about a document, a part or a cited thing is there. */
@Command(
        name = "explain",
        description = "Shows why each statement about a document or a part of it is there: the words, the governing verb, "
                + "the rule; and where something is cited.",
        footer = {"", "Example: ./unres explain E/RES/2023/26/draft/pp/8"},
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private GraphSource source;

    @Parameters(index = "0", paramLabel = "SYMBOL[/part]",
            description = "A symbol, with the path of a part behind it or without.")
    private String place;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH",
            description = "Files, or folders that are walked, to read into memory. Default: the bundled sample.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        Console console = common.console();
        try (Store store = source.open(paths, console)) {
            Explanation explanation = Explanation.of(store.dataset(), place.replace(" ", ""));
            if (explanation.isEmpty()) {
                throw new CommandException(ExitCodes.FAILED, "the graph says nothing of " + place
                        + "; parts are named as in E/RES/2023/26/draft/pp/8, and unres cite lists them");
            }
            print(explanation, common.out());
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCodes.MISUSE, "\"" + place + "\" is no symbol or part; write it as in "
                    + "A/RES/74/175, S/RES/2178(2014) or E/RES/2023/26/draft/pp/8");
        }
        return ExitCodes.FINE;
    }

    private static void print(Explanation explanation, PrintWriter out) {
        for (Explanation.Part part : explanation.parts()) {
            out.println(part.path());
            out.println("  " + part.text());
            part.acts().forEach(r -> print(r, out));
            part.citations().forEach(r -> print(r, out));
            out.println();
        }
        if (!explanation.citedBy().isEmpty()) {
            out.println("Cited by");
            explanation.citedBy().forEach(c -> out.println("  " + c.place() + "  " + c.statement()));
        }
        out.flush();
    }

    private static void print(Explanation.Reason reason, PrintWriter out) {
        out.println("  - " + reason.statement());
        reason.evidence().forEach(line -> out.println("      " + line));
    }
}
