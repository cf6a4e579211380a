package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.unres.language.Language;
import org.unres.model.Symbol;
import org.unres.vocabulary.Search;

/** Finds document symbols by the rows of {@code symbols.tsv}: "E/CN.15/2023/5"; a joint symbol is two. */
final class SymbolFinder {
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern RANGE = Pattern.compile("(.{3,80}(?:SR|PV|Add|Corr)\\.)(\\d{1,5})[-\u2013](\\d{1,5})");
    private static final Pattern CONFERENCE = Pattern.compile("(\\d{1,3})(/C[A-Z]{1,2}\\.\\d{1,2})");
    private static final int LONGEST_RANGE = 60;
    private static final int MOST_FURTHER = 20;

    private final List<SymbolForm> forms;
    private final Search any;
    private final Pinpoints pinpoints;

    /** "A/77/5 (Vol. I) and Corr.1": a second document, named by its last segment alone. */
    private final Pattern further;
    private final String to;

    SymbolFinder(Language language) {
        forms = language.rows("symbols.tsv", row -> SymbolForm.of(row, language));
        any = Search.any(forms.stream().map(SymbolForm::search).toList());
        to = " " + language.word("lists.to") + " ";
        pinpoints = new Pinpoints(language);
        this.further = language.pattern("symbols.further");
    }

    List<Reference> find(String text) {
        NonOverlapping references = new NonOverlapping();
        // The text is gone through once for all rows, as few places can begin any.
        int[] places = any.places(text);
        for (SymbolForm form : forms) {
            references.add(between(text, find(text, form, places)));
        }
        return references.inOrder();
    }

    private List<Reference> find(String text, SymbolForm form, int[] places) {
        List<Reference> found = new ArrayList<>();
        Search.Matches matches = form.search().in(text);
        int from = 0;
        for (int place : places) {
            if (place >= from && matches.at(place)) {
                Matcher m = matches.match();
                found.addAll(form.isAsPrinted() ? printed(text, form, m) : made(text, form, m));
                from = m.end();
            }
        }
        return found;
    }

    private List<Reference> made(String text, SymbolForm form, Matcher m) {
        Pinpoints.Hit pinpoint = pinpoints.at(text, m.end());
        return form.made(m)
                .map(s -> (Reference) new Reference.Symbolic(
                        m.start(), pinpoint.end(), form.kind(), s, pinpoint.part(), form.rule()))
                .stream()
                .toList();
    }

    // "9/CP.19 to 12/CP.19" is four decisions; those inside the range share the place of the last.
    private List<Reference> between(String text, List<Reference> found) {
        List<Reference> all = new ArrayList<>();
        for (Reference next : found) {
            Reference last = all.isEmpty() ? next : all.getLast();
            if (last.end() + to.length() == next.start() && text.startsWith(to, last.end())) {
                all.addAll(inside((Reference.Symbolic) last, (Reference.Symbolic) next));
            }
            all.add(next);
        }
        return all;
    }

    private static List<Reference> inside(Reference.Symbolic first, Reference.Symbolic last) {
        Matcher a = CONFERENCE.matcher(first.symbol().value());
        Matcher b = CONFERENCE.matcher(last.symbol().value());
        if (!a.matches() || !b.matches() || !a.group(2).equals(b.group(2))) {
            return List.of();
        }
        int from = Integer.parseInt(a.group(1)) + 1;
        int to = Math.min(Integer.parseInt(b.group(1)), from + LONGEST_RANGE);
        return IntStream.range(from, Math.max(from, to))
                .mapToObj(n -> (Reference) new Reference.Symbolic(
                        last.start(), last.end(), last.kind(), new Symbol(n + a.group(2)), Optional.empty(), last.rule()))
                .toList();
    }

    private List<Reference> printed(String text, SymbolForm form, Matcher m) {
        if (!DIGIT.matcher(m.group()).find()) {
            return List.of();
        }
        Pinpoints.Hit pinpoint = pinpoints.at(text, m.end());
        List<Reference> found = new ArrayList<>(range(form, m));
        Symbol.parse(m.group())
                .filter(s -> found.isEmpty())
                .map(s -> new Reference.Symbolic(m.start(), pinpoint.end(), form.kind(), s, pinpoint.part(), form.rule()))
                .ifPresent(found::add);
        found.addAll(further(text, form, m));
        return found;
    }

    // "A/C.6/56/SR.11\u201313" is three records; those inside the range share the place of the last.
    private static List<Reference> range(SymbolForm form, Matcher m) {
        Matcher range = RANGE.matcher(m.group());
        if (!range.matches()) {
            return List.of();
        }
        List<Reference> records = new ArrayList<>();
        int first = Integer.parseInt(range.group(2));
        int last = Math.min(Integer.parseInt(range.group(3)), first + LONGEST_RANGE);
        for (int n = first; n <= last; n++) {
            int start = n == first ? m.start() : m.start() + range.start(3);
            int end = n == first ? m.start() + range.end(2) : m.end();
            records.addAll(Symbol.parse(range.group(1) + n)
                    .map(s -> new Reference.Symbolic(start, end, form.kind(), s, Optional.empty(), form.rule()))
                    .stream()
                    .toList());
        }
        return records;
    }

    private List<Reference> further(String text, SymbolForm form, Matcher base) {
        List<Reference> found = new ArrayList<>();
        Matcher m = further.matcher(text).region(base.end(), text.length());
        m.useTransparentBounds(true);
        while (found.size() < MOST_FURTHER && m.lookingAt()) {
            int start = m.start(1);
            int end = m.end();
            Symbol.parse(base.group() + "/" + text.substring(start, end))
                    .map(s -> new Reference.Symbolic(start, end, form.kind(), s, Optional.empty(), form.rule()))
                    .ifPresent(found::add);
            m.region(end, text.length());
        }
        return found;
    }
}
