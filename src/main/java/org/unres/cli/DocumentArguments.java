package org.unres.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every verb that reads documents takes: paths, and how many are read at a time. */
final class DocumentArguments {
    @Mixin
    private JobsOption jobs;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders that are walked.")
    private List<Path> paths;

    List<Path> paths() {
        return paths;
    }

    int jobs() {
        return jobs.count();
    }

    /** Hands on what is made of each document that can be read, and gives the exit code. */
    <R> int forEach(Sources sources, Function<Sources.Source, R> make, Consumer<R> each) {
        sources.forEach(this, make, each);
        return sources.finish();
    }
}
