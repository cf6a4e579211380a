package org.unres.resolve.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Relation;
import org.unres.resolve.cue.Cue;
import org.unres.vocabulary.Search;
import org.unres.vocabulary.Table;

/**
 * Decides the relation of a citation from the cue that governs it: the nearest verb phrase to the left, unless a phrase of
 * {@code inner-cues.tsv} stands right before it, or the citation lies in a subordinate clause, whose words are not the
 * body's own stance: in "Recalling its resolution 74/175, in which it called upon … to follow up on the implementation of
 * the … Strategy" the resolution is recalled, the Strategy only cited.
 */
final class GoverningResolver {
    private static final int REACH = 60;
    private static final int FARTHEST = 5000;
    private static final int LONGEST_CUE = 80;
    private static final Pattern QUOTED = Pattern.compile("\u201C[^\u201C\u201D]{0,400}\u201D");

    private record Inner(String phrase, Pattern pattern, Relation relation, Pattern determiners) {
        static Inner of(Table.Row row, Pattern determiners) {
            Relation relation = Relation.of(row.get("relation")).orElseThrow(IllegalArgumentException::new);
            String phrase = row.get("phrase");
            Pattern pattern = Pattern.compile("(?<![A-Za-z])" + Pattern.quote(phrase) + "(?![a-z])");
            return new Inner(phrase, pattern, relation, determiners);
        }

        /** The relation of a name that follows this text directly. */
        Optional<Governing> before(String text) {
            if (!text.contains(phrase)) {
                return Optional.empty();
            }
            Matcher m = pattern.matcher(text);
            return m.find() && determiners.matcher(text.substring(m.end())).matches()
                    ? Optional.of(new Governing(relation, m.group()))
                    : Optional.empty();
        }
    }

    private final List<Inner> inner;
    private final Search subordinate;
    private final Search infinitive;
    private final Search coordinated;
    private final Search action;
    private final Pattern lastDeterminer;
    /** Words that follow a "to" which is no infinitive: "appeals to all". */
    private final Set<String> noVerb;

    GoverningResolver(Language language) {
        inner = inner(language);
        subordinate = language.search("governing.subordinate");
        infinitive = language.search("governing.infinitive");
        coordinated = language.search("governing.coordinated");
        action = language.search("governing.action");
        lastDeterminer = language.pattern("governing.last-determiner");
        noVerb = language.words("governing.no-verb");
    }

    private static List<Inner> inner(Language language) {
        Pattern determiners = language.pattern("governing.determiners");
        return language.rows("inner-cues.tsv", row -> Inner.of(row, determiners));
    }

    /** A place in a paragraph: its text, its cues in order, the offset in UTF-16 units, and whether a number stands there. */
    record Place(String text, List<Cue> cues, int at, boolean number) {}

    Governing at(Place place) {
        Optional<Cue> nearest = nearest(place.cues(), place.at());
        int from = Math.max(nearest.map(Cue::end).orElse(0), place.at() - FARTHEST);
        String between = withoutQuotes(place.text().substring(from, place.at()));
        return inner(between).or(() -> nearest.map(cue -> outer(place, cue, between))).orElse(Governing.NOTHING);
    }

    private static String withoutQuotes(String text) {
        return text.indexOf('\u201C') < 0 ? text : QUOTED.matcher(text).replaceAll("");
    }

    private static Optional<Cue> nearest(List<Cue> cues, int at) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(cues.get(low - 1));
    }

    private Optional<Governing> inner(String between) {
        int from = Math.max(0, between.length() - REACH);
        String tail = between.substring(from);
        for (Inner phrase : inner) {
            Optional<Governing> governing = phrase.before(tail);
            if (governing.isPresent()) {
                return governing;
            }
        }
        return Optional.empty();
    }

    private Governing outer(Place place, Cue cue, String between) {
        int end = between.length();
        boolean joined = place.number() && coordinated.in(between, Math.max(0, end - REACH), end).find();
        Optional<String> last = lastInfinitive(between);
        if (subordinate.in(between).find() && !joined) {
            return new Governing(Relation.CITES, last.orElse(cue.text()));
        }
        if (cue.relation() == Relation.CALLS_FOR_ACTION_ON) {
            boolean asked = action.in(between).find();
            return new Governing(asked ? Relation.CALLS_FOR_ACTION_ON : Relation.CITES, cue.text());
        }
        return last.isPresent() && !joined
                ? new Governing(Relation.CITES, last.get())
                : new Governing(cue.relation(), cue.text());
    }

    private Optional<String> lastInfinitive(String between) {
        Search.Matches infinitives = infinitive.in(between);
        int last = -1;
        while (infinitives.find()) {
            last = noVerb.contains(infinitives.match().group(1)) ? last : infinitives.match().start();
        }
        return last < 0 ? Optional.empty() : Optional.of(shortened(between.substring(last)));
    }

    private String shortened(String phrase) {
        String plain = lastDeterminer.matcher(phrase.strip()).replaceFirst("");
        int comma = plain.indexOf(',');
        String clause = comma > 0 ? plain.substring(0, comma) : plain;
        return clause.length() <= LONGEST_CUE ? clause : clause.substring(0, clause.lastIndexOf(' ', LONGEST_CUE));
    }
}
