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

/** Converts the documents of a command, reports the problems of each, and counts the documents that failed. */
final class Documents {
    private final Console console;
    private final boolean dropsDuplicates;
    private final Map<String, Path> firstFiles = new HashMap<>();
    private int read;
    private int failed;

    private Documents(Console console, boolean dropsDuplicates) {
        this.console = console;
        this.dropsDuplicates = dropsDuplicates;
    }

    /** For verbs that print each file, also if two files contain the same document. */
    static Documents withDuplicates(Console console) {
        return new Documents(console, false);
    }

    /** For verbs that make a graph, which contains a document once: the first path is used, the others are problems. */
    static Documents withoutDuplicates(Console console) {
        return new Documents(console, true);
    }

    /** A document that was converted, with its file. */
    record Converted(Path file, Reading reading) {}

    /**
     * The result for one file.
     *
     * @param key identifies the document, for example "A/RES/74/175 in en"
     * @param value empty if the document cannot be read
     */
    private record Result<R>(Path file, String key, Optional<R> value, List<Problem> problems) {}

    /**
     * Passes the result for each document to {@code consumer}, in the order of the files.
     *
     * @param function is called by several threads at the same time
     * @param consumer is called by the current thread
     */
    <R> void forEach(DocumentArguments documents, Function<Converted, R> function, Consumer<R> consumer) {
        Inputs inputs = Inputs.walk(documents.paths());
        inputs.problems().forEach(this::fail);
        Progress progress = new Progress(console, inputs.files().size());
        Converter converter = new Converter();
        new Ordered<>(documents.jobs(), Inputs::size)
                .each(inputs.files(), file -> result(converter.convert(file), function), result -> {
                    accept(result, consumer);
                    progress.done(result.file());
                });
        progress.finish();
    }

    private static <R> Result<R> result(ConvertResult converted, Function<Converted, R> function) {
        List<Problem> problems = new ArrayList<>(converted.problems());
        String key = converted.reading().map(Reading::document).map(d -> d.symbol().value() + " in " + d.language()).orElse("");
        Optional<R> value = Optional.empty();
        try {
            value = converted.reading().map(reading -> function.apply(new Converted(converted.file(), reading)));
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(Converter.failure(converted.file(), e));
        }
        return new Result<>(converted.file(), key, value, problems);
    }

    private <R> void accept(Result<R> result, Consumer<R> consumer) {
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
        result.value().filter(v -> isFirst(result.file(), result.key())).ifPresent(value -> {
            read++;
            consumer.accept(value);
        });
    }

    private boolean isFirst(Path file, String key) {
        Path first = dropsDuplicates ? firstFiles.putIfAbsent(key, file) : null;
        if (first != null) {
            fail(new Problem(Severity.ERROR, Problem.Code.DUPLICATE_DOCUMENT, file.toString(),
                    key + " was already read from " + first + "; left out"));
        }
        return first == null;
    }

    private void fail(Problem problem) {
        console.problem(problem);
        failed++;
    }

    /** Reports how many documents failed and returns the exit code. */
    int finish() {
        if (failed == 0) {
            return ExitCodes.SUCCESS;
        }
        console.message(read + (read == 1 ? " document" : " documents") + " read, " + failed + " failed; see the messages above");
        return ExitCodes.SOME_FAILED;
    }
}
