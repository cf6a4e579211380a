package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Thing;
import org.unres.vocabulary.Search;

/**
 * Finds the sessions at which something is due, "at its seventy-eighth session": those of the body named with them ("of the
 * Human Rights Council"), else of the body named before them, else of the body that speaks.
 */
final class SessionFinder {
    private static final String ORDINAL = "[a-z]{3,11}(?:-[a-z]{3,8})?";
    private static final Search SESSIONS = Search.of(
            "(?:at|during|until|before|by|in time for|no later than|in advance of|for|from) (?:its|the|their) "
                    + "((?:(?:resumed|regular|main part of (?:its|the)|one) )?" + ORDINAL + "(?:(?:,| and|, and) " + ORDINAL + "){0,3}|\\d{4})"
                    + "(?: (?:regular|annual|resumed|substantive))? sessions?(?: of the )?");

    private static final Pattern BETWEEN = Pattern.compile(",? and |, ");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String OF_THE = " of the ";

    /** Bodies whose sessions have IRIs, with the first part of their symbols. */
    private static final Map<Body, Series> SERIES = Map.of(
            Body.GENERAL_ASSEMBLY, new Series("A", "General Assembly"),
            Body.HUMAN_RIGHTS_COUNCIL, new Series("A/HRC", "Human Rights Council"),
            Body.ECONOMIC_AND_SOCIAL_COUNCIL, new Series("E", "Economic and Social Council"));

    private record Series(String letter, String name) {
        // The Economic and Social Council counts its sessions by years, the others do not.
        Optional<Thing> session(int number) {
            boolean year = number > 999;
            String label = name + ", " + (year ? String.valueOf(number) : Language.ENGLISH.ordinals().words(number).orElse(number + "th")) + " session";
            return letter.equals("E") == year
                    ? Optional.of(new Thing(Kind.SESSION, "session/" + letter + "/" + number, label))
                    : Optional.empty();
        }
    }

    /** Sessions at their place. */
    record At(int start, int end, String words, List<Thing> sessions) {}

    /** @param clause the words in which the task stands, where a body may be named before it */
    List<At> find(Stretch task, Stretch clause) {
        List<At> found = new ArrayList<>();
        Search.Matches sessions = SESSIONS.in(task.text(), task.start(), task.end());
        while (sessions.find()) {
            Matcher m = sessions.match();
            List<Integer> numbers = numbers(m.group(1));
            if (!numbers.isEmpty()) {
                found.add(at(task.block() == clause.block() ? clause : task, m, numbers));
            }
        }
        return found;
    }

    private static List<Integer> numbers(String words) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : BETWEEN.split(words)) {
            if (YEAR.matcher(word).matches()) {
                numbers.add(Integer.parseInt(word));
            } else {
                Language.ENGLISH.ordinals().parse(word.substring(word.lastIndexOf(' ') + 1)).ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private static At at(Stretch words, Matcher m, List<Integer> numbers) {
        Optional<Found> named = m.group().endsWith(OF_THE) ? words.namedAt(m.end()).filter(SessionFinder::isBody) : Optional.empty();
        int printed = m.group().endsWith(OF_THE) ? m.end() - OF_THE.length() : m.end();
        int end = named.map(f -> f.reference().end()).orElse(printed);
        Body body = named.or(() -> before(words, m.start())).map(SessionFinder::body).orElse(words.block().speaker());
        List<Thing> sessions = Optional.ofNullable(SERIES.get(body)).stream()
                .flatMap(series -> numbers.stream().flatMap(n -> series.session(n).stream()))
                .toList();
        return new At(m.start(), end, words.text().substring(m.start(), end), sessions);
    }

    private static Optional<Found> before(Stretch words, int place) {
        return words.namedWithin(words.start(), place).reversed().stream().filter(SessionFinder::isBody).findFirst();
    }

    private static boolean isBody(Found found) {
        return found.targets().size() == 1 && found.targets().getFirst().kind() == Kind.BODY;
    }

    private static Body body(Found found) {
        return new Body(found.targets().getFirst().id().substring("body/".length()));
    }
}
