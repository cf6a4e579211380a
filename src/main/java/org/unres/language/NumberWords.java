package org.unres.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.unres.vocabulary.Table;

/** The words of numbers, by {@code ordinals.tsv} or {@code cardinals.tsv}: "seventy-eighth" is 78, "sixty" is 60. */
public final class NumberWords {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");

    private final Map<String, Integer> values = new HashMap<>();
    private final Map<Integer, String> words = new HashMap<>();

    NumberWords(List<NumberRow> numbers) {
        for (NumberRow number : numbers) {
            values.put(number.words(), number.value());
            words.putIfAbsent(number.value(), number.words());
        }
    }

    record NumberRow(int value, String words) {}

    static NumberRow row(Table.Row row) {
        return new NumberRow(Integer.parseInt(row.get("value")), row.get("words"));
    }

    /** The number that words stand for, whatever their case and with hyphens or spaces; empty where they are none. */
    public OptionalInt parse(String text) {
        Integer value = values.get(text.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The same, or at most three figures. */
    public OptionalInt parseWithFigures(String text) {
        return FIGURES.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : parse(text);
    }

    /** The words of a number, the first where there are several: 78 is "seventy-eighth". */
    public Optional<String> words(int number) {
        return Optional.ofNullable(words.get(number));
    }
}
