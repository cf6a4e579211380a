package org.unres.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unres.read.Inputs;
import org.unres.store.Store;
import org.unres.store.dataset.StoreException;
import org.unres.store.load.FileInput;
import org.unres.store.load.Input;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.LoadReport;
import org.unres.store.load.SampleInput;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The graph that a verb reads: a store on disk, or documents loaded into memory. */
final class GraphSource {
    @Option(names = "--store", paramLabel = "DIR",
            description = "The folder of a store made by unres load. Default: none; the paths or the sample are read into "
                    + "memory. Example: --store store")
    private Optional<Path> dir = Optional.empty();

    // After the positional arguments of the verb itself.
    @Parameters(index = "0+", arity = "0..*", paramLabel = "PATH",
            description = "Files or folders to read into memory. Folders are read recursively. Default: the bundled sample.")
    private List<Path> paths = List.of();

    Optional<Path> dir() {
        return dir;
    }

    /** The files below the paths. Paths that cannot be read are reported. */
    List<Path> files(Console console) {
        if (dir.isPresent() && !paths.isEmpty()) {
            throw CommandException.wrongUsage("give --store or paths, not both; to add documents to a store: "
                    + "unres load PATH... --store " + dir.get());
        }
        Inputs inputs = Inputs.walk(paths);
        inputs.problems().forEach(console::problem);
        if (inputs.files().isEmpty() && !paths.isEmpty()) {
            throw CommandException.failure("the paths contain no document");
        }
        return inputs.files();
    }

    Store open(Console console) {
        List<Path> files = files(console);
        try {
            return dir.isPresent() ? Store.open(dir.get()) : inMemory(files, console);
        } catch (StoreException e) {
            throw CommandException.failure(e.getMessage());
        }
    }

    private static Store inMemory(List<Path> files, Console console) {
        List<? extends Input> inputs =
                files.isEmpty() ? List.of(new SampleInput()) : files.stream().map(FileInput::new).toList();
        Progress progress = new Progress(console, inputs.size());
        Store store = Store.inMemory();
        LoadReport report = store.load(inputs, LoadOptions.plain(), p -> progress.at(p.done(), p.name()));
        progress.finish();
        report.problems().forEach(console::problem);
        return store;
    }
}
