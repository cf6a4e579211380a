package org.unres.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The arguments of the verbs that read documents: the paths, and how many documents are read at the same time. */
final class DocumentArguments {
    @Mixin
    private JobsOption jobs;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders. Folders are read recursively.")
    private List<Path> paths;

    List<Path> paths() {
        return paths;
    }

    int jobs() {
        return jobs.count();
    }

    /** Passes the result for each document to {@code consumer} and returns the exit code. */
    <R> int forEach(Documents documents, Function<Documents.Converted, R> function, Consumer<R> consumer) {
        documents.forEach(this, function, consumer);
        return documents.finish();
    }
}
