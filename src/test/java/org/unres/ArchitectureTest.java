package org.unres;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shape of the program: packages in one line, each importing only from those to its left; only cli prints or exits. */
class ArchitectureTest {
    private static final List<String> PACKAGES = List.of(
            "model", "vocabulary", "language", "authority", "read", "find", "resolve", "rdf", "store", "network", "guard", "serve", "cli");
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.unres");

    @Test
    void eachPackageImportsOnlyFromThoseToItsLeft() {
        for (int i = 0; i < PACKAGES.size(); i++) {
            String[] right = PACKAGES.subList(i + 1, PACKAGES.size()).stream()
                    .map(p -> "org.unres." + p + "..")
                    .toArray(String[]::new);
            if (right.length > 0) {
                noClasses().that().resideInAPackage("org.unres." + PACKAGES.get(i) + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(right)
                        .allowEmptyShould(true).check(PROGRAM);
            }
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
