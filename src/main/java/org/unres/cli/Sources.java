package org.unres.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.unres.model.Problem;
import org.unres.model.Problem.Severity;
import org.unres.model.Reading;
import org.unres.rdf.ConvertResult;
import org.unres.rdf.Converter;
import org.unres.rdf.Ordered;
import org.unres.read.Inputs;

/** Reads the documents that a command was given, reports what is wrong with each, and counts what failed. */
final class Sources {
    private final Console console;
    private final boolean onceEach;
    private final Map<String, Path> seen = new HashMap<>();
    private int read;
    private int failed;

    private Sources(Console console, boolean onceEach) {
        this.console = console;
        this.onceEach = onceEach;
    }

    /** For verbs that print rows of each file, also where two files hold the same document. */
    static Sources eachFile(Console console) {
        return new Sources(console, false);
    }

    /** For verbs that make a graph, where a document may be written once: the first path wins, the next is a problem. */
    static Sources eachDocument(Console console) {
        return new Sources(console, true);
    }

    /** A reading with the file from which it comes. */
    record Source(Path file, Reading reading) {}

    /** What came of one file, and whether the document that it holds came before is asked of its key. */
    private record Made<R>(Path file, String key, Optional<R> value, List<Problem> problems) {}

    /**
     * Hands on what is made of each document that could be read, in a stable order.
     *
     * @param make done by several threads at a time
     * @param each done by the caller's thread
     */
    <R> void forEach(DocumentArguments documents, Function<Source, R> make, Consumer<R> each) {
        Inputs inputs = Inputs.walk(documents.paths());
        inputs.problems().forEach(this::fail);
        Progress progress = new Progress(console, inputs.files().size());
        Converter converter = new Converter();
        new Ordered<>(documents.jobs(), Inputs::size).each(inputs.files(), file -> made(converter.convert(file), make), made -> {
            take(made, each);
            progress.done(made.file());
        });
        progress.finish();
    }

    private static <R> Made<R> made(ConvertResult result, Function<Source, R> make) {
        List<Problem> problems = new ArrayList<>(result.problems());
        String key = result.reading().map(Reading::document).map(d -> d.symbol().value() + " in " + d.language()).orElse("");
        Optional<R> value = Optional.empty();
        try {
            value = result.reading().map(reading -> make.apply(new Source(result.file(), reading)));
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(Converter.failure(result.file(), e));
        }
        return new Made<>(result.file(), key, value, problems);
    }

    private <R> void take(Made<R> made, Consumer<R> each) {
        List<Problem> errors = new ArrayList<>();
        for (Problem problem : made.problems()) {
            if (problem.severity() == Severity.ERROR) {
                errors.add(problem);
            } else {
                console.problem(problem);
            }
        }
        errors.forEach(console::problem);
        failed += errors.isEmpty() ? 0 : 1;
        made.value().filter(v -> isFirst(made.file(), made.key())).ifPresent(value -> {
            read++;
            each.accept(value);
        });
    }

    private boolean isFirst(Path file, String key) {
        Path first = onceEach ? seen.putIfAbsent(key, file) : null;
        if (first != null) {
            fail(new Problem(Severity.ERROR, Problem.Code.DUPLICATE_DOCUMENT, file.toString(),
                    key + " was read before from " + first + "; left out"));
        }
        return first == null;
    }

    private void fail(Problem problem) {
        console.problem(problem);
        failed++;
    }

    /** Says how many failed, and gives the exit code for it. */
    int finish() {
        if (failed == 0) {
            return ExitCodes.FINE;
        }
        console.say(read + (read == 1 ? " document" : " documents") + " read, " + failed + " failed; see the messages above");
        return ExitCodes.SOME_FAILED;
    }
}
