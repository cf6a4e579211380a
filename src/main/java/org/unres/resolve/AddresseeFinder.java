package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Addressee;
import org.unres.model.Thing;

/**
 * Finds whom a directive clause addresses: the noun phrases between its cue and what they are asked to do, without the
 * qualifications that stand between commas. "requests the United Nations Office on Drugs and Crime, within its mandate, to
 * provide …" addresses that Office.
 */
final class AddresseeFinder {
    private static final Pattern LEADING = Pattern.compile(
            "(?:,? ?(?:(?:once )?again|in (?:this|that) (?:regard|respect|context|connection)|to this end|also|further|upon|on)(?: |, ))*+"
                    + " ?(?:to |that )?(?:(?:the )?(?:(?:continued|further|ongoing) )?efforts (?:of|by) )?");
    private static final Pattern SEPARATOR = Pattern.compile(", and |, as well as | as well as |, | and |;");
    private static final Pattern QUALIFICATION = Pattern.compile(
            "(?:within|in|upon|as|where|when|consistent|including|given|through|with|on|by|under|subject|acting|taking|at|if|"
                    + "bearing|without|pursuant|for|while|after|before|during|especially|particularly|inter|working|building|"
                    + "also|according|based|drawing|having|making|using|considering|recognizing|noting|among|throughout)(?![A-Za-z]).*");
    private static final Pattern RELATIVE = Pattern.compile(" (?:that|which|who|whose|whom|concerned|to) .*");
    private static final Pattern PREFIX = Pattern.compile("(?:(?:the|all|other|those|both|any|relevant|interested|concerned) )*+");
    private static final Pattern ARTICLE = Pattern.compile("the ");
    private static final int LONGEST = 200;

    List<Addressee> find(Clause clause) {
        return clause.cue().text().endsWith(" for") ? List.of() : phrases(clause);
    }

    // "Calls for increased attention … to assist Member States" asks nobody in particular, and is caught above.
    private static List<Addressee> phrases(Clause clause) {
        String text = clause.text();
        Matcher leading = LEADING.matcher(text).region(clause.cue().end(), clause.end());
        int start = leading.lookingAt() ? leading.end() : clause.cue().end();
        OptionalInt task = Infinitive.first(text, start, clause.end());
        boolean that = text.substring(clause.cue().end(), start).contains("that ");
        if (task.isEmpty() && !that && !text.substring(clause.cue().end(), start).contains(" to ")) {
            return List.of();
        }
        return phrases(clause, start, task.orElse(firstPhraseEnd(clause, start)));
    }

    // "Recommends to the General Assembly the adoption of …": the addressee ends with its name.
    private static int firstPhraseEnd(Clause clause, int start) {
        Matcher prefix = PREFIX.matcher(clause.text()).region(start, clause.end());
        int name = prefix.lookingAt() ? prefix.end() : start;
        return clause.namedAt(name).map(f -> f.reference().end()).orElse(start);
    }

    private static List<Addressee> phrases(Clause clause, int start, int end) {
        List<Addressee> found = new ArrayList<>();
        int from = start;
        Matcher separator = SEPARATOR.matcher(clause.text()).region(start, end);
        while (from < end) {
            int to = nextEnd(clause, separator, end);
            boolean last = !addTo(found, clause, new Place(from, to));
            from = to == end || last ? end : separator.end();
        }
        return found;
    }

    private record Place(int start, int end) {}

    // A separator inside a name ("Office on Drugs and Crime") separates nothing.
    private static int nextEnd(Clause clause, Matcher separator, int end) {
        while (separator.find()) {
            int at = separator.start();
            boolean inName = clause.named().stream()
                    .anyMatch(f -> f.reference().start() < at && at < f.reference().end());
            if (!inName) {
                return at;
            }
        }
        return end;
    }

    /** Whether the list of addressees may go on behind this phrase. */
    private static boolean addTo(List<Addressee> found, Clause clause, Place place) {
        String words = clause.text().substring(place.start(), place.end()).strip();
        if (words.isEmpty() || QUALIFICATION.matcher(words).matches()) {
            return found.isEmpty() || words.isEmpty();
        }
        if (words.length() <= LONGEST) {
            found.add(addressee(clause, place.start(), words));
        }
        return true;
    }

    private static Addressee addressee(Clause clause, int start, String words) {
        Matcher prefix = PREFIX.matcher(clause.text()).region(start, start + words.length());
        int name = prefix.lookingAt() ? prefix.end() : start;
        Optional<Found> named = clause.namedAt(name).or(() -> clause.namedAt(start));
        String printed = ARTICLE.matcher(RELATIVE.matcher(words).replaceFirst("")).replaceFirst("");
        return named.filter(f -> isWhole(f, clause.text(), start + words.length()))
                .map(f -> named(f, printed))
                .orElseGet(() -> new Addressee(printed, Optional.empty()));
    }

    // "Member States that have not yet done so" are Member States; "Member States of the African Union" are others.
    private static boolean isWhole(Found named, String text, int end) {
        String rest = text.substring(named.reference().end(), Math.max(end, named.reference().end()));
        return named.targets().size() == 1
                && named.targets().getFirst().kind().isActor()
                && (rest.isBlank() || RELATIVE.matcher(rest).lookingAt());
    }

    private static Addressee named(Found named, String printed) {
        Thing thing = named.targets().getFirst();
        boolean brief = named.rule().equals(Rules.SHORT_NAME);
        return new Addressee(brief ? thing.label() : printed, Optional.of(thing));
    }
}
