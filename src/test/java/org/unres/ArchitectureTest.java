package org.unres;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The shape of the program: packages in one line, each importing only from those to its left; only cli prints or exits. */
class ArchitectureTest {
    /** Packages below {@code org.unres}; each imports only from those before it. */
    private static final List<String> PACKAGES = List.of(
            "model", "vocabulary", "language", "authority",
            "read.input", "read.structure", "read.akn", "read.word", "read.pdf", "read.html", "read.text", "read",
            "find", "resolve", "rdf",
            "store.dataset", "store.shacl", "store.links", "store.load", "store", "store.release", "store.catalogue",
            "network.graph", "network.measures", "network.export", "network",
            "guard.limits", "guard.engine", "guard",
            "serve.http", "serve.lookup", "serve.view", "serve.catalogue", "serve.network", "serve.dataset", "serve.thing",
            "serve.search", "serve.upload", "serve",
            "cli");
    private static final int MOST_CLASSES = 40;
    private static final Path SOURCES = Path.of("src/main/java/org/unres");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?org\\.unres\\.([a-z.]+)\\.[A-Z]");
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.unres");

    @Test
    void eachPackageUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < PACKAGES.size() - 1; i++) {
            String[] later = PACKAGES.subList(i + 1, PACKAGES.size()).stream().map(p -> "org.unres." + p).toArray(String[]::new);
            noClasses().that().resideInAPackage("org.unres." + PACKAGES.get(i))
                    .should().dependOnClassesThat().resideInAnyPackage(later)
                    .allowEmptyShould(true).check(PROGRAM);
        }
    }

    // Constants are copied by the compiler, so only the sources tell where they come from.
    @ParameterizedTest
    @FieldSource("PACKAGES")
    void eachPackageImportsOnlyFromThoseBeforeIt(String name) throws IOException {
        for (Path file : sources(name)) {
            IMPORT.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(used ->
                    assertTrue(PACKAGES.indexOf(used) <= PACKAGES.indexOf(name), () -> file + " imports from " + used));
        }
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void aPackageSaysWhatItIsAndIsSmall(String name) throws IOException {
        List<Path> files = sources(name);
        assertTrue(files.stream().anyMatch(f -> f.endsWith("package-info.java")), "has no package-info.java");
        assertTrue(files.size() - 1 <= MOST_CLASSES, () -> (files.size() - 1) + " classes");
    }

    private static List<Path> sources(String name) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(name.replace('.', '/')))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void everyClassIsInOneOfThePackages() {
        TreeSet<String> used = PROGRAM.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(PACKAGES.stream().map(p -> "org.unres." + p).toList());
        assertEquals(new TreeSet<String>(), used);
    }

    @Test
    void theModelDependsOnNothing() {
        classes().that().resideInAPackage("org.unres.model..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("org.unres.model..", "java..").check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses().that().resideOutsideOfPackage("org.unres.cli..")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class).check(PROGRAM);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$").orShould().haveNameMatching(".*\\.Abstract.*")
                .check(PROGRAM);
    }
}
