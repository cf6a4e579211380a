package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unres.find.Reference.Series.Entry;
import org.unres.language.Language;
import org.unres.vocabulary.Search;

/** Finds places in the United Nations and League of Nations treaty series, and "Ibid." in their stead. */
final class SeriesFinder {
    private static final int LONGEST_RANGE = 50;

    private final Pinpoints pinpoints;

    /** "Ibid." with the slips of printers and scanners. */
    private final Search ibid;
    private final Search first;
    private final Pattern further;
    private final Pattern between;

    SeriesFinder(Language language) {
        pinpoints = new Pinpoints(language);
        this.ibid = language.search("treaty-series.ibid");
        this.first = language.search("treaty-series.first");
        this.further = language.pattern("treaty-series.further");
        this.between = language.pattern("treaty-series.between");
    }

    List<Reference> find(String text) {
        List<Reference> found = new ArrayList<>();
        Search.Matches first = this.first.in(text);
        while (first.find()) {
            found.add(series(text, first.match()));
        }
        Set<Integer> starts = found.stream().map(Reference::start).collect(Collectors.toSet());
        Search.Matches same = this.ibid.in(text);
        while (same.find()) {
            if (!starts.contains(same.match().start())) {
                ibid(text, same.match()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Reference series(String text, Matcher first) {
        Optional<String> series = first.group("un") != null
                ? Optional.of("unts")
                : Optional.ofNullable(first.group("league")).map(s -> "lnts");
        List<Entry> entries = new ArrayList<>(entries(first));
        int end = first.end();
        Matcher further = this.further.matcher(text).region(end, text.length());
        while (further.lookingAt()) {
            entries.addAll(entries(further));
            end = further.end();
            further.region(end, text.length());
        }
        return new Reference.Series(first.start(), end, series, entries);
    }

    // "Ibid., Seventy-sixth Session, …" names another document of the series before; only what repeats or narrows the
    // note before is read here.
    private Optional<Reference> ibid(String text, Matcher ibid) {
        Pinpoints.Hit pinpoint = pinpoints.at(text, ibid.end());
        boolean closed = text.length() == pinpoint.end() || ".;)".indexOf(text.charAt(pinpoint.end())) >= 0;
        boolean bare = ibid.end() == text.length() || ";)".indexOf(text.charAt(ibid.end())) >= 0;
        return bare || (pinpoint.end() > ibid.end() && closed)
                ? Optional.of(new Reference.Ibid(ibid.start(), pinpoint.end(), pinpoint.part()))
                : Optional.empty();
    }

    private List<Entry> entries(Matcher m) {
        List<String> volumes = numbers(m.group("vols"));
        List<String> numbers = numbers(m.group("nos"));
        List<Entry> entries = new ArrayList<>();
        boolean pairs = volumes.size() == numbers.size();
        for (int n = 0; n < numbers.size(); n++) {
            for (String volume : pairs ? List.of(volumes.get(n)) : volumes) {
                entries.add(new Entry(numbers.get(n), volume));
            }
        }
        return entries;
    }

    private List<String> numbers(String list) {
        List<String> numbers = new ArrayList<>();
        for (String item : between.split(list)) {
            String[] ends = item.split("[-\u2013]");
            boolean range = ends.length == 2 && ends[0].matches("\\d{1,6}") && ends[1].matches("\\d{1,6}");
            if (range) {
                addRange(numbers, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            } else {
                numbers.addAll(List.of(ends));
            }
        }
        return numbers;
    }

    private void addRange(List<String> numbers, int first, int last) {
        for (int n = first; n <= Math.min(last, first + LONGEST_RANGE); n++) {
            numbers.add(String.valueOf(n));
        }
    }
}
