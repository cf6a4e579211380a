package org.unres.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unres.network.MeasureTriples;
import org.unres.read.Inputs;
import org.unres.store.Store;
import org.unres.store.dataset.StoreException;
import org.unres.store.load.FileInput;
import org.unres.store.load.LoadOptions;
import org.unres.store.load.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code unres load}: documents into a store on disk. */
@Command(
        name = "load",
        description = "Converts documents, holds them against the shapes and loads them into a store on disk. A new store is "
                + "built beside and appears when it is whole. Into one that is there, each document is written in a "
                + "transaction of its own; a document whose content and program version did not change is skipped.",
        footer = {"", "Example: ./unres load resolutions --store store"},
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private DocumentArguments documents;

    @Option(names = "--store", required = true, paramLabel = "DIR",
            description = "The folder of the store, made if it is not there; no server may run on it. Default: none, it "
                    + "must be given. Example: --store store")
    private Path dir;

    @Option(names = "--prune",
            description = "Remove the documents that are no longer in the paths given. Default: they stay. Example: --prune")
    private boolean prune;

    @Option(names = "--refresh",
            description = "Measure the citation network and count again what the store says of itself; a first load does so anyway. "
                    + "Default: off. "
                    + "Example: --refresh")
    private boolean refresh;

    @Override
    public Integer call() {
        Console console = common.console();
        Inputs inputs = Inputs.walk(documents.paths());
        inputs.problems().forEach(console::problem);
        if (prune && !inputs.problems().isEmpty()) {
            throw new CommandException(ExitCodes.FAILED, "nothing was loaded: with --prune every path must be readable, "
                    + "or what it holds would be removed from the store");
        }
        if (inputs.files().isEmpty()) {
            throw new CommandException(ExitCodes.FAILED, "there is no document to load in the paths given");
        }
        LoadReport report = load(inputs.files(), console);
        report.problems().forEach(console::problem);
        console.say(summary(report));
        return report.failed() + inputs.problems().size() == 0 ? ExitCodes.FINE : ExitCodes.SOME_FAILED;
    }

    private LoadReport load(List<Path> files, Console console) {
        Progress progress = new Progress(console, files.size());
        LoadOptions options = new LoadOptions(documents.jobs(), prune, refresh).measuredBy(MeasureTriples::of);
        try {
            return Store.load(dir, files.stream().map(FileInput::new).toList(), options, p -> progress.at(p.done(), p.name()));
        } catch (StoreException e) {
            throw new CommandException(ExitCodes.FAILED, e.getMessage());
        } finally {
            progress.finish();
        }
    }

    private static String summary(LoadReport report) {
        return String.format(Locale.ROOT, "documents: %,d loaded, %,d unchanged, %,d removed, %,d failed",
                report.loaded(), report.unchanged(), report.pruned(), report.failed());
    }
}
