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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The packages are those of the picture in {@code docs/architecture.md}, and each imports only from packages in lower rows of it.
 * Only {@code cli} prints or exits.
 */
class ArchitectureTest {
    private static final List<List<String>> ROWS = rows(Path.of("docs/architecture.md"));
    private static final List<String> PACKAGES = ROWS.stream().flatMap(List::stream).toList();
    private static final int MOST_CLASSES = 40;
    private static final Path SOURCES = Path.of("src/main/java/org/unres");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?org\\.unres\\.([a-z.]+)\\.[A-Z]");
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.unres");

    // From the top of the picture to its bottom; each word of the block is a package.
    private static List<List<String>> rows(Path file) {
        try {
            String picture = Files.readString(file).split("```packages\n")[1].split("```")[0];
            return picture.lines().map(row -> List.of(row.strip().split(" +"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lower(String name) {
        int row = IntStream.range(0, ROWS.size()).filter(i -> ROWS.get(i).contains(name)).findFirst().orElse(-1);
        return ROWS.subList(row + 1, ROWS.size()).stream().flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void aPackageUsesOnlyPackagesOfLowerRows(String name) {
        List<String> others = new ArrayList<>(PACKAGES);
        others.removeAll(lower(name));
        others.remove(name);
        noClasses().that().resideInAPackage("org.unres." + name)
                .should().dependOnClassesThat()
                .resideInAnyPackage(others.stream().map(p -> "org.unres." + p).toArray(String[]::new))
                .allowEmptyShould(true).check(PROGRAM);
    }

    // The compiler copies constants, so only the sources show where they come from.
    @ParameterizedTest
    @FieldSource("PACKAGES")
    void aPackageImportsOnlyFromPackagesOfLowerRows(String name) throws IOException {
        for (Path file : sources(name)) {
            IMPORT.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(
                    used -> assertTrue(used.equals(name) || lower(name).contains(used), () -> file + " imports from " + used));
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
    void everyClassIsInAPackageOfThePicture() {
        TreeSet<String> used = PROGRAM.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(PACKAGES.stream().map(p -> "org.unres." + p).toList()), used);
        assertEquals(used.size(), PACKAGES.size(), "a package is in the picture twice");
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
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$").orShould()
                .haveNameMatching(".*\\.Abstract.*")
                .check(PROGRAM);
    }
}
