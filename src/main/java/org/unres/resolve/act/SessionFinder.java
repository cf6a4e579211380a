package org.unres.resolve.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.authority.SessionSeries;
import org.unres.language.Language;
import org.unres.language.NumberWords;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Thing;
import org.unres.resolve.citation.ResolvedReference;
import org.unres.vocabulary.Search;

/**
 * Finds the sessions at which something is due, "at its seventy-eighth session": those of the body named with them ("of the
 * Human Rights Council"), else of the body named before them, else of the body that speaks.
 */
final class SessionFinder {
    private static final int LAST_ORDINAL = 999;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Search session;
    private final Pattern between;
    private final NumberWords ordinals;

    SessionFinder(Language language) {
        session = language.search("sessions.session");
        between = language.pattern("sessions.between");
        ordinals = language.ordinals();
    }

    /** Sessions at their place. */
    record At(int start, int end, String words, List<Thing> sessions) {}

    /** @param clause the words in which the task stands, where a body may be named before it */
    List<At> find(Passage task, Passage clause) {
        List<At> found = new ArrayList<>();
        Search.Matches sessions = session.in(task.text(), task.start(), task.end());
        while (sessions.find()) {
            Matcher m = sessions.match();
            List<Integer> numbers = numbers(m.group("numbers"));
            if (!numbers.isEmpty()) {
                found.add(at(task.block() == clause.block() ? clause : task, m, numbers));
            }
        }
        return found;
    }

    private List<Integer> numbers(String words) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : between.split(words)) {
            if (YEAR.matcher(word).matches()) {
                numbers.add(Integer.parseInt(word));
            } else {
                ordinals.parse(word.substring(word.lastIndexOf(' ') + 1)).ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private static At at(Passage words, Matcher m, List<Integer> numbers) {
        boolean of = m.group("of") != null;
        Optional<ResolvedReference> named = of ? words.namedAt(m.end()).filter(SessionFinder::isBody) : Optional.empty();
        int printed = of ? m.start("of") : m.end();
        int end = named.map(f -> f.reference().end()).orElse(printed);
        Body body = named.or(() -> before(words, m.start())).map(SessionFinder::body).orElse(words.block().speaker());
        List<Thing> sessions = SessionSeries.of(body).stream()
                .flatMap(s -> numbers.stream().filter(n -> s.isByYear() == n > LAST_ORDINAL).map(n -> s.session(n.toString())))
                .toList();
        return new At(m.start(), end, words.text().substring(m.start(), end), sessions);
    }

    private static Optional<ResolvedReference> before(Passage words, int place) {
        return words.namedWithin(words.start(), place).reversed().stream().filter(SessionFinder::isBody).findFirst();
    }

    private static boolean isBody(ResolvedReference found) {
        return found.targets().size() == 1 && found.targets().getFirst().kind() == Kind.BODY;
    }

    private static Body body(ResolvedReference found) {
        return Body.ofId(found.targets().getFirst().id());
    }
}
