package org.unres.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.unres.language.Language;
import org.unres.model.Kind;

/** The rows of {@code numbers.tsv}, tried at one place of a text. */
final class NumberForms {
    private final List<NumberForm> forms;
    private final Letters letters;

    NumberForms(Language language) {
        forms = language.rows("numbers.tsv", row -> NumberForm.of(row, language));
        letters = new Letters(language);
    }

    List<NumberForm> rows() {
        return forms;
    }

    /** A number as printed, with its letters: a reading for each body that has such numbers. */
    record Printed(int start, int end, List<Item> items) {}

    /** One resolution of a printed number: "53/243 A", then "B". */
    record Item(int start, int end, List<NumberReading> readings) {}

    /** The longest number at a place, read as a number of this kind. */
    Optional<Printed> at(String text, int start, Kind kind) {
        Map<NumberForm, Matcher> matches = new LinkedHashMap<>();
        for (NumberForm form : forms) {
            if (form.kind() == kind && start < text.length() && form.search().canBegin(text, start)) {
                Matcher m = form.search().pattern().matcher(text).region(start, text.length());
                m.useTransparentBounds(true);
                if (m.lookingAt()) {
                    matches.put(form, m);
                }
            }
        }
        return matches.values().stream().map(Matcher::end).max(Comparator.naturalOrder()).map(end -> {
            matches.values().removeIf(m -> m.end() < end);
            return new Printed(start, end, items(matches, start, end));
        });
    }

    private List<Item> items(Map<NumberForm, Matcher> matches, int start, int end) {
        List<Letters.Letter> printed = letters(matches);
        if (printed.isEmpty()) {
            return List.of(new Item(start, end, readings(matches, "")));
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            Letters.Letter letter = printed.get(i);
            int to = i == printed.size() - 1 ? end : letter.end();
            items.add(new Item(i == 0 ? start : letter.start(), to, readings(matches, letter.letter())));
        }
        return items;
    }

    private List<Letters.Letter> letters(Map<NumberForm, Matcher> matches) {
        return matches.entrySet().stream()
                .filter(e -> e.getKey().isLettered() && e.getValue().group("letters") != null)
                .findFirst()
                .map(e -> letters.of(e.getValue().group("letters"), e.getValue().start("letters")))
                .orElse(List.of());
    }

    private static List<NumberReading> readings(Map<NumberForm, Matcher> matches, String letter) {
        return matches.entrySet().stream()
                .flatMap(e -> e.getKey().reading(e.getValue(), letter).stream())
                .toList();
    }
}
