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

/** Where a verb finds the graph that it reads: a store, or documents that are read for it. */
final class GraphSource {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder of a store made by unres load. Default: none, the paths or the sample are read into "
                    + "memory. Example: --store store")
    private Optional<Path> dir = Optional.empty();

    Optional<Path> dir() {
        return dir;
    }

    /** The files among the paths, each path that cannot be read reported. */
    List<Path> files(List<Path> paths, Console console) {
        if (dir.isPresent() && !paths.isEmpty()) {
            throw new CommandException(ExitCodes.MISUSE, "give --store or paths, not both; to add documents to a store: "
                    + "unres load PATH... --store " + dir.get());
        }
        Inputs inputs = Inputs.walk(paths);
        inputs.problems().forEach(console::problem);
        if (inputs.files().isEmpty() && !paths.isEmpty()) {
            throw new CommandException(ExitCodes.FAILED, "there is no document to read in the paths given");
        }
        return inputs.files();
    }

    Store open(List<Path> paths, Console console) {
        List<Path> files = files(paths, console);
        try {
            return dir.isPresent() ? Store.open(dir.get()) : inMemory(files, console);
        } catch (StoreException e) {
            throw new CommandException(ExitCodes.FAILED, e.getMessage());
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
