package org.unres.store.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a store on disk: {@code tdb2} with the graphs, {@code text} with the index over them, and what loads keep
 * beside. A store is there when {@code tdb2} is: a first load builds it in {@code building} and moves it here last.
 */
public record StoreFolder(Path dir) {
    public Path graphs() {
        return dir.resolve("tdb2");
    }

    public Path text() {
        return dir.resolve("text");
    }

    public Path building() {
        return dir.resolve("building");
    }

    /** The register of documents: the input of each, and what lineage needs to know of it. */
    public Path documents() {
        return dir.resolve("documents.tsv");
    }

    /** The SHA-256 of the files that earlier loads read. */
    public Path files() {
        return dir.resolve("files.tsv");
    }

    /** There while a load changes the store; where it is found later, that load did not come to its end. */
    public Path unfinished() {
        return dir.resolve("unfinished");
    }

    public Path lock() {
        return dir.resolve("load.lock");
    }

    public boolean hasStore() {
        return Files.isDirectory(graphs());
    }

    /** Moves here what was built; what else lay here of a store is removed. */
    public void publish(StoreFolder built) throws IOException {
        delete(text());
        for (Path path : List.of(documents(), text(), graphs())) {
            Path from = built.dir.resolve(path.getFileName());
            Files.move(from, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Writes a file anew; it appears whole or not at all. */
    public static void replace(Path file, CharSequence text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a folder with all that is in it, also where somebody writes into it meanwhile. */
    public static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // Nothing to delete.
        } catch (DirectoryNotEmptyException e) {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }
}
