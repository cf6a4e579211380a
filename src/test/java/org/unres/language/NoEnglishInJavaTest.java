package org.unres.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The code that reads documents knows no English: words and patterns lie in {@code org/unres/language/en/}. Literals of a source
 * are looked through for the commonest function words of English and the nouns of resolutions; messages of problems and
 * exceptions are the program's own words and do not count.
 */
class NoEnglishInJavaTest {
    private static final Path SOURCES = Path.of("src/main/java/org/unres");
    private static final Set<String> ENGLISH =
            Set.of(("the of and its their his her in on at for to by with from as or an all that this which who "
                    + "under between against into resolution resolutions decision decisions session sessions council assembly committee report reports "
                    + "paragraph paragraphs annex article section mandate meeting government state states member parties general security united "
                    + "nations secretary requests decides calls urges recalling adopted january february march april may june july august "
                    + "september october november december first second third").split(" "));
    private static final Pattern COMMENT = Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+\\*/|(?m:^\\s*//.*$)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*+)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    /** A name of a table or its row, an IRI's path, an attribute or a column: "name-end.of", "body/general-assembly", "docTitle". */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]*+(?:[.:/-][A-Za-z0-9.-]*+)++|[a-z]++[A-Z]\\w*+|[a-z_]++");
    /** A call that words a message. */
    private static final Pattern MESSAGE = Pattern.compile(
            "(?:Problem|Problems\\.\\w++|Exception|LOG\\.\\w++|[pP]roblem|failed|unreadable|noResolution|malformed|refused|exceeded|error|warning)\\(");

    /** Files whose literals are messages and labels of the graph, each with what they say. */
    private static final Map<String, String> MESSAGES = Map.of(
            "read/DocumentReader.java", "what to do with a file of another format",
            "read/input/Format.java", "what a file is, in words",
            "read/input/Utf8.java", "why bytes are no text",
            "read/input/ZipLimits.java", "why an archive is refused",
            "read/structure/ResolutionBuilder.java", "why a text is no resolution",
            "resolve/ProceedingsResolver.java", "which name or count is in doubt",
            "resolve/citation/TargetResolver.java", "why a number is left out; the English labels of the treaty series");

    /** Literals with such words that are no words of documents. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "step adopted", "a value of the element workflow of Akoma Ntoso",
            "^ParseError at .{1,60}? Message: ", "a message of the XML parser",
            "main, article, [role=main]", "elements of HTML",
            "1|true|on", "values of an attribute of WordprocessingML",
            "the file prints more than any resolution does", "a message",
            "(?:al|el|as|ash|ad|an|ar|at)-\\\\p{Lu}.*", "Arabic articles in names, in Latin letters",
            "ASSEMBLY", "a placeholder in numbers.tsv");

    @ParameterizedTest
    @ValueSource(strings = {"read", "find", "resolve"})
    void literalsHoldNoEnglish(String name) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path file : sources(name).stream().filter(f -> !MESSAGES.containsKey(SOURCES.relativize(f).toString())).toList()) {
            for (String literal : literals(Files.readString(file))) {
                if (isEnglish(literal) && !EXCEPTIONS.containsKey(literal)) {
                    found.add(SOURCES.relativize(file) + ": \"" + literal + "\"");
                }
            }
        }
        assertEquals(new TreeSet<String>(), found);
    }

    @Test
    void aWordListIsSeen() {
        assertTrue(literals("Set.of(\"Member\", \"States of\");").stream().anyMatch(NoEnglishInJavaTest::isEnglish));
        assertTrue(literals("Pattern.compile(\"(?:adopted by the )\");").stream().anyMatch(NoEnglishInJavaTest::isEnglish));
        assertEquals(List.of(), literals("throw new IllegalStateException(\"no row of the table\");"));
    }

    private static List<Path> sources(String name) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** The literals of a source outside comments and outside the statements that word a message. */
    private static List<String> literals(String source) {
        return Stream.of(COMMENT.matcher(source).replaceAll("").split("(?<=[;{}])\\s*\n"))
                .filter(statement -> !MESSAGE.matcher(statement).find())
                .flatMap(statement -> LITERAL.matcher(statement).results())
                .map(r -> r.group(1))
                .collect(Collectors.toList());
    }

    private static boolean isEnglish(String literal) {
        return !NAME.matcher(literal).matches()
                && WORD.matcher(literal).results().map(MatchResult::group)
                        .anyMatch(w -> ENGLISH.contains(w.toLowerCase(Locale.ROOT)));
    }
}
