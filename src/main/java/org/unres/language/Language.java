package org.unres.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.Search;
import org.unres.vocabulary.Table;

/**
 * A language as its folder has it: {@code Language.of("en").pattern("dates.date")} is the pattern in the row "date" of
 * {@code org/unres/language/en/patterns/dates.tsv}, {@code words("openings.operative")} the row "operative" of
 * {@code words/openings.tsv}. English has every name that the program asks for; another language may lack a row or a file, and
 * then nothing matches where it is asked for. Immutable, and safe to share between threads.
 */
public final class Language {
    /** The language whose folder is whole, and whose names all others use. */
    public static final Language ENGLISH;

    private static final String ROOT = "org/unres/language/";
    /** Patterns that are the same in all languages: numbers and symbols of documents. */
    private static final String COMMON = "common";
    private static final String NOTHING = "(?!)";
    private static final Pattern NAME = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
    private static final Map<String, Optional<Language>> READ = new ConcurrentHashMap<>();

    static {
        ENGLISH = new Language("en");
        READ.put(ENGLISH.tag, Optional.of(ENGLISH));
    }

    private final String tag;
    private final Map<String, String> patterns;
    private final Map<String, List<String>> words;
    private final Map<String, Set<String>> sets = new ConcurrentHashMap<>();
    private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();
    private final Map<String, Search> searches = new ConcurrentHashMap<>();
    private final Months months;
    private final NumberWords ordinals;
    private final NumberWords cardinals;

    private Language(String tag) {
        this.tag = tag;
        months = new Months(rows("months.tsv", Months::row));
        ordinals = new NumberWords(rows("ordinals.tsv", NumberWords::row));
        cardinals = new NumberWords(rows("cardinals.tsv", NumberWords::row));
        words = new HashMap<>();
        tables(ROOT + tag + "/words").forEach((topic, file) -> Table.read(file, row -> row)
                .forEach(row -> words.put(topic + "." + row.get("name"), List.of(row.get("words").split(", ")))));
        Map<String, String> raw = new TreeMap<>();
        raw.put("month", months.regex());
        for (String folder : List.of(COMMON, tag)) {
            tables(ROOT + folder + "/patterns").forEach((topic, file) -> Table.read(file, row -> row)
                    .forEach(row -> raw.put(topic + "." + row.get("name"), row.get("pattern"))));
        }
        patterns = new Fragments(raw, words).joined();
    }

    /** The tables of a folder by their names without ending; none where the language has no such folder. */
    private static Map<String, String> tables(String folder) {
        Map<String, String> tables = new TreeMap<>();
        if (Bundled.exists(folder)) {
            for (String file : Bundled.files(folder, ".tsv")) {
                tables.put(file.substring(folder.length() + 1, file.length() - ".tsv".length()), file);
            }
        }
        return tables;
    }

    /**
     * The language with this tag (BCP 47), "en"; empty where it has no folder.
     *
     * @throws IllegalStateException naming file and line of a row that cannot be read
     */
    public static Optional<Language> of(String tag) {
        if (!NAME.matcher(tag).matches() || tag.equals(COMMON)) {
            return Optional.empty();
        }
        return READ.computeIfAbsent(tag, t -> Bundled.exists(ROOT + t) ? Optional.of(new Language(t)) : Optional.empty());
    }

    /** All languages that have a folder, by their tags. */
    public static List<Language> all() {
        return Bundled.files(ROOT.substring(0, ROOT.length() - 1), ".tsv").stream()
                .map(file -> file.substring(ROOT.length(), file.indexOf('/', ROOT.length())))
                .distinct()
                .flatMap(tag -> of(tag).stream())
                .toList();
    }

    /** Whether texts in this language are read, and not only told by their commonest words: the folder has patterns. */
    public boolean isRead() {
        return Bundled.exists(ROOT + tag + "/patterns");
    }

    public String tag() {
        return tag;
    }

    /** The pattern of this name, "dates.date"; one that matches nothing where this language has none. */
    public Pattern pattern(String name) {
        return compiled.computeIfAbsent(name, n -> Pattern.compile(regex(n)));
    }

    /** The same to be looked for in whole texts. */
    public Search search(String name) {
        return searches.computeIfAbsent(name, n -> Search.of(pattern(n)));
    }

    /** The same as it is written, to be part of another. */
    public String regex(String name) {
        String regex = patterns.get(name);
        return regex == null ? absent(name, NOTHING) : regex;
    }

    /** A pattern of a table of its own form, with its parts put in: "by {times.date}". */
    public String filled(String pattern) {
        return Fragments.filled(pattern, part -> words.containsKey(part) ? Fragments.anyOf(words.get(part)) : regex(part));
    }

    /** A list of words, "openings.operative"; empty where this language has none. */
    public Set<String> words(String name) {
        return sets.computeIfAbsent(name, n -> Set.copyOf(list(n)));
    }

    /** The same in the order of the table. */
    public List<String> list(String name) {
        List<String> list = words.get(name);
        return list == null ? absent(name, List.of()) : list;
    }

    /** The one word of a list that has one, "names.article"; the empty text where this language has none. */
    public String word(String name) {
        return list(name).stream().findFirst().orElse("");
    }

    /** The rows of a table of its own form, {@code numbers.tsv}; those of {@code common/} where that has the table; else none. */
    public <T> List<T> rows(String table, Function<Table.Row, T> make) {
        for (String folder : List.of(tag, COMMON)) {
            String file = ROOT + folder + "/" + table;
            if (Bundled.exists(file)) {
                return Table.read(file, make);
            }
        }
        return tag.equals("en") ? absent(table, List.of()) : List.of();
    }

    // A name that English does not have either is a slip of the program or of a table.
    private <T> T absent(String name, T none) {
        if (tag.equals("en") || !ENGLISH.knows(name)) {
            throw new IllegalStateException("no table of " + ROOT + "en has a row \"" + name + "\"");
        }
        return none;
    }

    private boolean knows(String name) {
        return patterns.containsKey(name) || words.containsKey(name);
    }

    public Months months() {
        return months;
    }

    /** Ordinals in words, as sessions are numbered: "seventy-eighth" is 78. */
    public NumberWords ordinals() {
        return ordinals;
    }

    /** Numbers in words or figures, as periods are printed: "sixty" and "60" are 60. */
    public NumberWords cardinals() {
        return cardinals;
    }
}
