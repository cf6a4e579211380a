package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;

/** The letters of a resolution in parts, each with its place: "A and B", "A to E", "AA". */
final class Letters {
    private final Pattern letter;

    Letters(Language language) {
        this.letter = language.pattern("letters.letter");
    }

    /** A letter; those inside a range share the place of the letter that ends it. */
    record Letter(String letter, int start, int end) {}

    List<Letter> of(String printed, int offset) {
        List<Letter> letters = new ArrayList<>();
        Matcher m = this.letter.matcher(printed);
        while (m.find()) {
            boolean range = m.group(1) != null && !letters.isEmpty() && m.group(2).length() == 1;
            String last = m.group(2);
            char first = range ? (char) (letters.getLast().letter().charAt(0) + 1) : last.charAt(0);
            for (char c = first; range && c < last.charAt(0); c++) {
                letters.add(new Letter(String.valueOf(c), offset + m.start(2), offset + m.end(2)));
            }
            letters.add(new Letter(last, offset + m.start(2), offset + m.end(2)));
        }
        return letters;
    }
}
