package org.unres.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.unres.model.Problem;
import org.unres.model.Problem.Severity;
import org.unres.model.Reading;
import org.unres.rdf.Conversion;
import org.unres.rdf.Converter;
import org.unres.rdf.ConvertResult;
import org.unres.read.Inputs;

/** Reads the documents that a command was given, reports what is wrong with each, and counts what failed. */
final class Sources {
    private final Console console;
    private int read;
    private int failed;

    Sources(Console console) {
        this.console = console;
    }

    /** A reading with the file from which it comes. */
    record Source(Path file, Reading reading) {}

    /** Hands on each document that could be read, in a stable order. */
    void forEach(List<Path> paths, int jobs, Consumer<Source> each) {
        Inputs inputs = Inputs.walk(paths);
        inputs.problems().forEach(this::fail);
        Progress progress = new Progress(console, inputs.files().size());
        new Conversion(new Converter(), jobs).run(inputs.files(), result -> {
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
        result.reading().ifPresent(reading -> {
            read++;
            each.accept(new Source(result.file(), reading));
        });
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
