package org.unres.read.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unres.language.Language;

/**
 * Detects the language of a text by its commonest words: "the", "of", "and" are English. To add one, add {@code
 * words/commonest.tsv} to its folder.
 */
public final class LanguageDetector {
    private static final Map<String, List<String>> TAGS = Language.all().stream()
            .flatMap(language -> language.words("commonest.words").stream().map(word -> Map.entry(word, language.tag())))
            .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    private static final int LONGEST = TAGS.keySet().stream().mapToInt(String::length).max().orElseThrow();
    private static final int ENOUGH = 20_000;

    private LanguageDetector() {}

    private static void count(String text, Map<String, Integer> counts) {
        int start = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            next = at + Character.charCount(text.codePointAt(at));
            if (!Character.isLetter(text.codePointAt(at))) {
                count(text, start, at, counts);
                start = next;
            }
        }
        count(text, start, text.length(), counts);
    }

    private static void count(String text, int start, int end, Map<String, Integer> counts) {
        if (end - start <= LONGEST) {
            TAGS.getOrDefault(text.substring(start, end), List.of()).forEach(tag -> counts.merge(tag, 1, Integer::sum));
        }
    }

    /** A BCP 47 tag: "en"; "und" where none of the words occurs. */
    public static String of(List<Paragraph> paragraphs) {
        Map<String, Integer> counts = new HashMap<>();
        int seen = 0;
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text().substring(0, Math.min(paragraph.text().length(), ENOUGH));
            count(text.toLowerCase(Locale.ROOT), counts);
            seen += text.length();
            if (seen > ENOUGH) {
                break;
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("und");
    }
}
