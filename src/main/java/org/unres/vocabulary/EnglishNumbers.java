package org.unres.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** English numbers in words or figures, as periods are printed: "sixty" and "60" are 60; zero to ninety-nine in words. */
public final class EnglishNumbers {
    private static final List<String> ONES = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> VALUES = values();

    /** A regular expression for what may be a number. */
    public static final String ANY = "(?:\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)";

    private EnglishNumbers() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < ONES.size(); i++) {
            values.put(ONES.get(i), i);
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            values.put(TENS.get(ten), (ten + 2) * 10);
            for (int one = 1; one < 10; one++) {
                values.put(TENS.get(ten) + "-" + ONES.get(one), (ten + 2) * 10 + one);
            }
        }
        return Map.copyOf(values);
    }

    /** The number that words or at most three figures stand for; empty where they are none. */
    public static OptionalInt parse(String words) {
        if (words.matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(words));
        }
        Integer value = VALUES.get(words.toLowerCase(Locale.ROOT));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
