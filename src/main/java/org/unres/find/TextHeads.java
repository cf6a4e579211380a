package org.unres.find;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unres.model.Kind;
import org.unres.vocabulary.Search;
import org.unres.vocabulary.Table;

/**
 * The words around which names of treaties and instruments are built, with what such a name tells of its kind: "Call to
 * Action" is an instrument, a "Charter" may be a treaty or not. Rows of {@code org/unres/find/instruments.tsv}.
 */
final class TextHeads {
    private static final Map<String, Kind> KINDS =
            Map.of("treaty", Kind.TREATY, "instrument", Kind.INSTRUMENT, "text", Kind.NAMED_TEXT);
    private static final Map<String, Kind> HEADS = Table.read("org/unres/find/instruments.tsv", TextHeads::head).stream()
            .collect(Collectors.toMap(Head::words, Head::kind));
    private static final Search PATTERN = Search.of("(?=[A-Z])(?<![\\p{L}\\p{N}\u2019'-])(?:"
            + HEADS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")(?![\\p{L}\\p{N}-])");

    private record Head(String words, Kind kind) {}

    private TextHeads() {}

    private static Head head(Table.Row row) {
        Kind kind = KINDS.get(row.get("kind"));
        if (kind == null) {
            throw new IllegalArgumentException("the kind is one of " + List.copyOf(KINDS.keySet()));
        }
        return new Head(row.get("head"), kind);
    }

    /** All heads of a text, one behind another. */
    static Search.Matches in(String text) {
        return PATTERN.in(text);
    }

    static boolean startsAt(String text, int at) {
        return at < text.length()
                && PATTERN.canBegin(text, at)
                && PATTERN.pattern().matcher(text).region(at, Math.min(text.length(), at + 40)).useTransparentBounds(true).lookingAt();
    }

    static boolean isHead(String word) {
        return HEADS.containsKey(word);
    }

    static Kind kind(String head) {
        return HEADS.get(head);
    }
}
