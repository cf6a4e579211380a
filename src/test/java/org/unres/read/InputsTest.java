package org.unres.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.model.Problem.Code;

class InputsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("b.txt", "a/z.txt", "a/y.xml", "a-1.txt", ".hidden.txt", ".git/config", "a/.cache/x")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        Files.createDirectory(folder.resolve("bare"));
    }

    @Test
    void foldersAreWalkedInTheOrderOfPathsWithoutHiddenFiles() {
        Inputs inputs = Inputs.walk(List.of(folder));
        assertEquals(List.of("a-1.txt", "a/y.xml", "a/z.txt", "b.txt"), names(inputs));
        assertEquals(List.of(), inputs.problems());
    }

    @Test
    void eachFileComesOnce() throws IOException {
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("b.txt"));
        Inputs inputs = Inputs.walk(List.of(folder.resolve("b.txt"), folder, folder.resolve("a/../b.txt"), folder.resolve("a")));
        assertEquals(4, inputs.files().size());
    }

    @Test
    void linksInCirclesEnd() throws IOException {
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Inputs inputs = Inputs.walk(List.of(folder));
        assertEquals(List.of("a-1.txt", "a/y.xml", "a/z.txt", "b.txt"), names(inputs));
        assertEquals(List.of(), inputs.problems());
    }

    @Test
    void hiddenFilesAreReadWhereTheyAreNamed() {
        assertEquals(List.of(".hidden.txt"), names(Inputs.walk(List.of(folder.resolve(".hidden.txt")))));
        assertEquals(List.of(".git/config"), names(Inputs.walk(List.of(folder.resolve(".git")))));
    }

    @Test
    void whatIsMissingOrBareIsAProblem() {
        Inputs inputs = Inputs.walk(List.of(folder.resolve("nowhere"), folder.resolve("bare"), folder.resolve("b.txt")));
        assertEquals(List.of("b.txt"), names(inputs));
        assertEquals(2, inputs.problems().size());
        inputs.problems().forEach(p -> assertEquals(Code.UNREADABLE_FILE, p.code()));
        assertEquals(folder.resolve("nowhere").toString(), inputs.problems().get(0).place());
        assertEquals(folder.resolve("bare").toString(), inputs.problems().get(1).place());
    }

    private List<String> names(Inputs inputs) {
        return inputs.files().stream().map(f -> folder.relativize(f).toString().replace('\\', '/')).toList();
    }
}
