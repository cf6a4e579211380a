package org.unres.resolve.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unres.language.Language;

/** The verb phrases of {@code cues.tsv}, recognised at one place of a text with the words that may stand around and inside. */
final class CueLexicon {
    private static final int LONGEST = 14;

    private record Modifier(List<String> words, String role) {}

    private static final class Branch {
        final Map<String, Branch> next = new HashMap<>();
        CuePhrase phrase;
        boolean finite;
    }

    private final Branch root = new Branch();
    private final Map<String, List<Modifier>> modifiers;
    private final Map<String, List<List<String>>> connectives;
    private final String and;
    private final Set<String> inside = new HashSet<>();
    private final Set<String> intensity = new HashSet<>();

    CueLexicon(Language language) {
        CuePhrases phrases = new CuePhrases(language);
        for (CuePhrase phrase : phrases.all()) {
            add(phrase.finite(), phrase, true);
            add(phrase.participle(), phrase, false);
            add(phrases.continues(phrase), phrase, true);
            add(phrases.continuing(phrase), phrase, false);
        }
        and = language.word("cues.and");
        connectives = byFirstWord(language.rows("connectives.tsv", r -> List.of(r.get("phrase").split(" "))), words -> words);
        List<Modifier> rows =
                language.rows("modifiers.tsv", r -> new Modifier(List.of(r.get("word").split(" ")), r.get("role")));
        rows.stream().filter(m -> m.role().startsWith("intens")).forEach(m -> intensity.addAll(m.words()));
        rows.forEach(m -> inside.addAll(m.words()));
        modifiers = byFirstWord(
                rows.stream().filter(m -> Set.of("additive", "intensifier").contains(m.role())).toList(), Modifier::words);
    }

    private static <T> Map<String, List<T>> byFirstWord(List<T> rows, Function<T, List<String>> words) {
        return rows.stream().collect(Collectors.groupingBy(row -> words.apply(row).getFirst()));
    }

    private void add(String words, CuePhrase phrase, boolean finite) {
        if (words.isEmpty()) {
            return;
        }
        Branch here = root;
        for (String word : words.split(" ")) {
            here = here.next.computeIfAbsent(word, w -> new Branch());
        }
        here.phrase = phrase;
        here.finite = finite;
    }

    /** The cue that begins at a place, after connectives such as "in this regard". */
    Optional<Cue> at(String text, int from) {
        if (!canBegin(Token.phrase(text, from, 1))) {
            return Optional.empty();
        }
        List<Token> tokens = Token.phrase(text, from, LONGEST);
        int first = skipConnectives(tokens, 0);
        Run before = modifiers(tokens, first);
        Match match = match(tokens, before.next());
        if (match.branch() == null) {
            return Optional.empty();
        }
        Run after = modifiers(tokens, match.next());
        int start = tokens.get(first).start();
        int end = tokens.get(after.next() - 1).end();
        List<String> intensifiers = Stream.of(before.intensifiers(), match.intensifiers(), after.intensifiers())
                .flatMap(List::stream)
                .toList();
        return Optional.of(new Cue(
                start, end, text.substring(start, end), match.branch().finite, intensifiers, match.branch().phrase));
    }

    /** Whether the language has no table of cues, so that no cue is found in any text. */
    boolean isEmpty() {
        return root.next.isEmpty();
    }

    // The first word excludes most places.
    private boolean canBegin(List<Token> first) {
        String word = first.isEmpty() ? "" : first.getFirst().word();
        return root.next.containsKey(word) || modifiers.containsKey(word) || connectives.containsKey(word);
    }

    private int skipConnectives(List<Token> tokens, int at) {
        for (List<String> words : rows(connectives, tokens, at)) {
            if (startsWith(tokens, at, words)) {
                return skipConnectives(tokens, at + words.size());
            }
        }
        return at;
    }

    private static <T> List<T> rows(Map<String, List<T>> byFirstWord, List<Token> tokens, int at) {
        return at < tokens.size() ? byFirstWord.getOrDefault(tokens.get(at).word(), List.of()) : List.of();
    }

    private record Run(int next, List<String> intensifiers) {}

    private Run modifiers(List<Token> tokens, int at) {
        int next = at;
        List<String> intensifiers = new ArrayList<>();
        for (Optional<Modifier> m = modifier(tokens, next); m.isPresent(); m = modifier(tokens, next)) {
            next += m.get().words().size();
            if (m.get().role().equals("intensifier")) {
                intensifiers.add(String.join(" ", m.get().words()));
            }
        }
        return new Run(next, intensifiers);
    }

    private Optional<Modifier> modifier(List<Token> tokens, int at) {
        for (Modifier modifier : rows(modifiers, tokens, at)) {
            if (startsWith(tokens, at, modifier.words())) {
                return Optional.of(modifier);
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(List<Token> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).word().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private record Match(Branch branch, int next, List<String> intensifiers) {}

    private Match match(List<Token> tokens, int at) {
        Match best = new Match(null, at, List.of());
        Branch here = root;
        List<String> intensifiers = new ArrayList<>();
        for (int i = at; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            Branch next = here.next.get(word);
            if (next != null) {
                here = next;
                best = here.phrase == null ? best : new Match(here, i + 1, List.copyOf(intensifiers));
                continue;
            }
            int skipped = here == root ? 0 : inside(tokens, i);
            if (skipped == 0) {
                break;
            }
            if (intensity.contains(word)) {
                intensifiers.add(word);
            }
            i += skipped - 1;
        }
        return best;
    }

    // "its", "deep and urgent", "in this regard" may stand inside a phrase.
    private int inside(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        boolean joins = word.equals(and) && at + 1 < tokens.size() && intensity.contains(tokens.get(at + 1).word());
        return joins || inside.contains(word) ? 1 : skipConnectives(tokens, at) - at;
    }

    /** All words of the phrases, for the test that every illocution is a concept of the scheme. */
    Set<String> illocutions() {
        Set<String> names = new HashSet<>();
        collect(root, names);
        return names;
    }

    private static void collect(Branch branch, Set<String> names) {
        if (branch.phrase != null) {
            names.add(branch.phrase.illocution());
        }
        branch.next.values().forEach(b -> collect(b, names));
    }
}
