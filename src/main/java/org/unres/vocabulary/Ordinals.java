package org.unres.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** English ordinals in words, as sessions are numbered: "seventy-eighth" is 78; first to hundredth. */
public final class Ordinals {
    private static final List<String> ONES = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");
    private static final List<String> TENS =
            List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");
    private static final Map<String, Integer> VALUES = values();

    private Ordinals() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < ONES.size(); i++) {
            values.put(ONES.get(i), i + 1);
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            int value = (ten + 2) * 10;
            values.put(TENS.get(ten) + "ieth", value);
            for (int one = 0; one < 9; one++) {
                values.put(TENS.get(ten) + "y-" + ONES.get(one), value + one + 1);
            }
        }
        values.put("hundredth", 100);
        return Map.copyOf(values);
    }

    /** The words of a number from 1 to 100: 78 is "seventy-eighth"; other numbers in figures, "105th". */
    public static String words(int number) {
        return VALUES.entrySet().stream()
                .filter(e -> e.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(number + "th");
    }

    /** The number of an ordinal; empty where it is none. */
    public static OptionalInt parse(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        Integer value = VALUES.get(plain.startsWith("resumed-") ? plain.substring("resumed-".length()) : plain);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
