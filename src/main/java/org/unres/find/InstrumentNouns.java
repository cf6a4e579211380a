package org.unres.find;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.unres.language.Language;
import org.unres.model.Kind;
import org.unres.vocabulary.Search;
import org.unres.vocabulary.Table;

/**
 * The nouns around which names of treaties and instruments are built, with the kind that each means: "Call to Action" is an
 * instrument, a "Charter" may be a treaty. Rows of {@code instruments.tsv}.
 */
final class InstrumentNouns {
    private static final Map<String, Kind> KINDS =
            Map.of("treaty", Kind.TREATY, "instrument", Kind.INSTRUMENT, "text", Kind.NAMED_TEXT);
    private static final Map<Language, InstrumentNouns> READ = new ConcurrentHashMap<>();

    private final Map<String, Kind> heads;
    private final Search pattern;

    private record Head(String words, Kind kind) {}

    private InstrumentNouns(Language language) {
        heads = language.rows("instruments.tsv", InstrumentNouns::head).stream()
                .collect(Collectors.toMap(Head::words, Head::kind));
        pattern = Search.of("(?=[A-Z])(?<![\\p{L}\\p{N}\u2019'-])(?:"
                + heads.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}-])");
    }

    static InstrumentNouns of(Language language) {
        return READ.computeIfAbsent(language, InstrumentNouns::new);
    }

    private static Head head(Table.Row row) {
        Kind kind = KINDS.get(row.get("kind"));
        if (kind == null) {
            throw new IllegalArgumentException("the kind is one of " + List.copyOf(KINDS.keySet()));
        }
        return new Head(row.get("head"), kind);
    }

    /** All heads of a text, one behind another. */
    Search.Matches in(String text) {
        return pattern.in(text);
    }

    boolean startsAt(String text, int at) {
        return at < text.length()
                && pattern.canBegin(text, at)
                && pattern.pattern().matcher(text).region(at, Math.min(text.length(), at + 40)).useTransparentBounds(true)
                        .lookingAt();
    }

    boolean isHead(String word) {
        return heads.containsKey(word);
    }

    Kind kind(String head) {
        return heads.get(head);
    }
}
