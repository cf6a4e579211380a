package org.unres.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.unres.model.Document;
import org.unres.model.Problem;
import org.unres.model.Problem.Severity;
import org.unres.model.Reading;
import org.unres.rdf.Converter;
import org.unres.rdf.ConvertResult;
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

    /** Hands on each document that could be read, in a stable order. */
    void forEach(List<Path> paths, int jobs, Consumer<Source> each) {
        Inputs inputs = Inputs.walk(paths);
        inputs.problems().forEach(this::fail);
        Progress progress = new Progress(console, inputs.files().size());
        new Ordered<>(jobs, Inputs::size).each(inputs.files(), new Converter()::convert, result -> {
            take(result, each);
            progress.done(result.file());
        });
        progress.finish();
    }

    private void take(ConvertResult result, Consumer<Source> each) {
        List<Problem> errors = new ArrayList<>();
        for (Problem problem : result.problems()) {
            if (problem.severity() == Severity.ERROR) {
                errors.add(problem);
            } else {
                console.problem(problem);
            }
        }
        errors.forEach(console::problem);
        failed += errors.isEmpty() ? 0 : 1;
        result.reading().filter(reading -> isFirst(result.file(), reading.document())).ifPresent(reading -> {
            read++;
            each.accept(new Source(result.file(), reading));
        });
    }

    private boolean isFirst(Path file, Document document) {
        String key = document.symbol().value() + " in " + document.language();
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
