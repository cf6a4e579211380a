package org.unres.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.unres.store.Store;
import org.unres.store.catalogue.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code unres explain}: the evidence of each statement about a document, a part or a cited work. */
@Command(
        name = "explain",
        description = "Prints the evidence of each statement about a document or a part of it: the quoted words, the governing "
                + "verb and the rule; and where the document or part is cited.",
        footer = {"", "Example: ./unres explain E/RES/2023/26/draft/pp/8"},
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "SYMBOL[/part]", description = "A symbol, or a symbol and the path of a part.")
    private String place;

    @Mixin
    private GraphSource source;

    @Override
    public Integer call() {
        Console console = common.console();
        try (Store store = source.open(console)) {
            Explanation explanation = Explanation.of(store.dataset(), place.replace(" ", ""));
            if (explanation.isEmpty()) {
                throw CommandException.failure("the graph contains no statement about " + place + "; a part is written "
                        + "as in E/RES/2023/26/draft/pp/8, and unres cite lists the parts that cite something");
            }
            print(explanation, common.out());
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("\"" + place + "\" is not a symbol or a part; symbols and parts are written as in "
                    + "A/RES/74/175, S/RES/2178(2014) and E/RES/2023/26/draft/pp/8");
        }
        return ExitCodes.SUCCESS;
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
