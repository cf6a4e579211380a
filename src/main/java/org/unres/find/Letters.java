package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of a resolution in parts, each with its place: "A and B", "A to E". */
final class Letters {
    private static final Pattern LETTER = Pattern.compile("(to |-)?([A-Z])");

    private Letters() {}

    /** A letter; those inside a range share the place of the letter that ends it. */
    record Letter(String letter, int start, int end) {}

    static List<Letter> of(String printed, int offset) {
        List<Letter> letters = new ArrayList<>();
        Matcher m = LETTER.matcher(printed);
        while (m.find()) {
            char last = m.group(2).charAt(0);
            char first = m.group(1) == null || letters.isEmpty()
                    ? last
                    : (char) (letters.getLast().letter().charAt(0) + 1);
            for (char c = first; c <= last; c++) {
                letters.add(new Letter(String.valueOf(c), offset + m.start(2), offset + m.end(2)));
            }
        }
        return letters;
    }
}
