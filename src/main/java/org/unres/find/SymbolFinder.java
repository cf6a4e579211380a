package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Symbol;
import org.unres.vocabulary.Table;

/** Finds document symbols by the rows of {@code symbols.tsv}: "E/CN.15/2023/5"; a joint symbol is two. */
final class SymbolFinder {
    /** "A/77/5 (Vol. I) and Corr.1": a second document, named by its last segment alone. */
    private static final Pattern FURTHER =
            Pattern.compile("(?:,? and |, )((?:Add|Corr|Rev|Amend)\\.\\d{1,3})(?:/Corr\\.\\d)?(?![\\w/])");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern RANGE = Pattern.compile("(.{3,80}(?:SR|PV|Add|Corr)\\.)(\\d{1,5})[-\u2013](\\d{1,5})");
    private static final int LONGEST_RANGE = 60;
    private static final int MOST_FURTHER = 20;

    private final List<SymbolForm> forms = Table.read("org/unres/find/symbols.tsv", SymbolForm::of);
    private final Pinpoints pinpoints = new Pinpoints();

    List<Reference> find(String text) {
        Claims claims = new Claims();
        for (SymbolForm form : forms) {
            List<Reference> found = new ArrayList<>();
            Matcher m = form.pattern().matcher(text);
            while (m.find()) {
                found.addAll(form.isAsPrinted() ? printed(text, form, m) : made(text, form, m));
            }
            claims.add(found);
        }
        return claims.inOrder();
    }

    private List<Reference> made(String text, SymbolForm form, Matcher m) {
        int end = pinpoints.at(text, m.end()).end();
        Optional<String> pinpoint = pinpoints.at(text, m.end()).part();
        return form.made(m)
                .map(s -> (Reference) new Reference.Symbolic(m.start(), end, form.kind(), s, pinpoint, form.rule()))
                .stream()
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

    private static List<Reference> further(String text, SymbolForm form, Matcher base) {
        List<Reference> found = new ArrayList<>();
        Matcher m = FURTHER.matcher(text).region(base.end(), text.length());
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
