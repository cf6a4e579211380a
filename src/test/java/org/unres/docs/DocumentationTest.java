package org.unres.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files, links, packages, classes and tests that the documentation names exist. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern PATH =
            Pattern.compile("(?:src|docs|ontology|queries|fuseki-config|bench|\\.ci|org/unres)/[\\w./-]*");
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(?:tsv|ttl|html|rq|java)");
    private static final Pattern CLASS = Pattern.compile("(?:org\\.unres\\.)?((?:[a-z]+\\.)+)([A-Z]\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("org\\.unres((?:\\.[a-z]+)+)");
    private static final Pattern TEST = Pattern.compile("([A-Z][a-z]+[A-Z]\\w+)(?:\\.(\\w+))?");
    private static final Pattern METHOD = Pattern.compile("\\.([a-z]+[A-Z]\\w+)");
    private static final Pattern NAME = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)+");
    private static final Pattern RUN = Pattern.compile("-Dtest=([\\w,+#*]+)");

    /** Classes of libraries, and a file of the gold standard that is not in the repository. */
    private static final Set<String> ELSEWHERE =
            Set.of("AcceptList", "EtagUtils", "ByteRange", "HttpURLConnection", "acts-dev.tsv");

    private static final Set<Path> REPOSITORY = repository();
    private static final Set<String> FILE_NAMES =
            REPOSITORY.stream().map(p -> p.getFileName().toString()).collect(Collectors.toSet());

    static Stream<Path> documents() {
        return REPOSITORY.stream().filter(p -> p.toString().endsWith(".md")).sorted();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFilesAndHeadings(Path document) throws IOException {
        String text = Files.readString(document);
        assertNothing(LINK.matcher(text).results()
                .map(m -> m.group().contains("://") ? "" : missing(document, m.group(1), m.group(2))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pathsAndNamesExist(Path document) throws IOException {
        List<String> words = CODE.matcher(Files.readString(document)).results().map(m -> m.group(1)).toList();
        assertAll(words, PATH, DocumentationTest::isPath);
        assertAll(words, FILE, w -> FILE_NAMES.contains(w) || isPackage("org.unres." + w));
        assertAll(words, PACKAGE, DocumentationTest::isPackage);
        assertAll(words, NAME, DocumentationTest::isClass);
        assertAll(words, CLASS, w -> isPath("org/unres/" + w.replaceFirst("^org\\.unres\\.", "").replace('.', '/') + ".java"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void testsExist(Path document) throws IOException {
        String text = Files.readString(document);
        List<String> run = RUN.matcher(text).results().flatMap(m -> Stream.of(m.group(1).split("[,+#]"))).toList();
        assertAll(run, NAME, DocumentationTest::isClass);
        String last = "";
        for (String word : CODE.matcher(text).results().map(m -> m.group(1)).toList()) {
            Matcher test = TEST.matcher(word);
            Matcher method = METHOD.matcher(word);
            if (test.matches() && test.group(2) != null && !ELSEWHERE.contains(test.group(1)) && !FILE_NAMES.contains(word)) {
                assertTrue(hasMethod(test.group(1), test.group(2)), word);
            } else if (method.matches() && !last.isEmpty()) {
                assertTrue(hasMethod(last, method.group(1)), last + word);
            }
            last = test.matches() ? test.group(1) : last;
        }
    }

    private static void assertAll(List<String> words, Pattern form, Predicate<String> exists) {
        assertNothing(words.stream().filter(form.asMatchPredicate()).filter(w -> !ELSEWHERE.contains(w) && !exists.test(w)));
    }

    private static void assertNothing(Stream<String> missing) {
        assertEquals(List.of(), missing.filter(Predicate.not(String::isEmpty)).distinct().toList());
    }

    private static String missing(Path document, String link, String heading) {
        Path target = link.isEmpty() ? document : document.resolveSibling(link).normalize();
        boolean found = Files.exists(target) && (heading == null || headings(target).contains(heading));
        return found ? "" : link + (heading == null ? "" : "#" + heading);
    }

    private static Set<String> headings(Path document) {
        return text(document).lines().filter(l -> l.startsWith("#"))
                .map(l -> l.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static boolean hasMethod(String type, String method) {
        return REPOSITORY.stream().filter(p -> p.endsWith(type + ".java"))
                .anyMatch(p -> Pattern.compile("\\b" + method + "\\(").matcher(text(p)).find());
    }

    private static boolean isPackage(String name) {
        return isPath(name.replace('.', '/'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPath(String path) {
        return Stream.of("", "src/main/java/", "src/main/resources/", "src/test/java/", "src/test/resources/")
                .anyMatch(root -> Files.exists(Path.of(root + path)));
    }

    private static boolean isClass(String name) {
        return FILE_NAMES.contains(name + ".java");
    }

    private static Set<Path> repository() {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(p -> !p.startsWith("target") && !p.startsWith(".git")).filter(Files::isRegularFile)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
