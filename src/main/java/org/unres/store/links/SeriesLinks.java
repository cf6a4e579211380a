package org.unres.store.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds for each document its predecessor in its series: A/RES/75/291 continues A/RES/72/284. A pure function of titles,
 * dates and citations. The predecessor is the nearest earlier member, and what makes it a member is that it is recalled, or
 * that both draw on the same source, or a title that is too long to be another's.
 */
final class SeriesLinks {
    // A source that more documents of other titles cite than these says nothing about two of them.
    private static final int MANY = 60;

    private final List<SeriesMember> all;
    private final Map<String, List<SeriesMember>> bySymbol = new HashMap<>();
    private final Map<List<Object>, List<SeriesMember>> byTitle;
    private final Map<String, Long> citing;

    private SeriesLinks(List<SeriesMember> titled) {
        all = titled.stream().filter(t -> t.title().isTopical() && !t.title().isFormal()).sorted().toList();
        for (SeriesMember t : all) {
            Stream.of(t.symbol().value(), t.unlettered()).distinct()
                    .forEach(s -> bySymbol.computeIfAbsent(s, k -> new ArrayList<>()).add(t));
        }
        byTitle = all.stream().collect(Collectors.groupingBy(SeriesLinks::titleOf));
        citing = all.stream().flatMap(t -> t.cites().stream()).collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }

    static List<LineageLink> of(List<SeriesMember> titled) {
        SeriesLinks series = new SeriesLinks(titled);
        return series.all.stream().flatMap(t -> series.predecessor(t).stream()).toList();
    }

    private Optional<LineageLink> predecessor(SeriesMember newer) {
        Optional<SeriesMember> nearest = nearest(newer);
        Optional<SeriesMember> recalled = last(newer, newer.cites().stream()
                .flatMap(c -> bySymbol.getOrDefault(c, List.of()).stream())
                .filter(older -> isRecalled(newer, older))
                .toList());
        if (recalled.isEmpty()) {
            return nearest.flatMap(older -> unrecalled(newer, older));
        }
        SeriesMember older = recalled.get();
        if (nearest.isPresent() && nearest.get().compareTo(older) > 0 && !nearest.get().isPartOfTheSame(older)) {
            return Optional.of(link(newer, nearest.get(), LineageRule.SERIES_RECALLED_EARLIER, older));
        }
        boolean same = sameTitle(newer, older);
        return Optional.of(link(newer, older, same ? LineageRule.SERIES_RECALLED : LineageRule.SERIES_RETITLED, older));
    }

    // Of one sitting, only what is recalled comes before: two of the same title in a session may be two matters.
    private Optional<SeriesMember> nearest(SeriesMember newer) {
        return last(newer, byTitle.get(titleOf(newer)).stream()
                .filter(older -> older.compareTo(newer) < 0 && !older.sitting().equals(newer.sitting()))
                .toList());
    }

    private boolean isRecalled(SeriesMember newer, SeriesMember older) {
        return older.compareTo(newer) < 0 && newer.cites(older) && newer.series().equals(older.series())
                && (sameTitle(newer, older) || isRetitled(newer, older));
    }

    // A series that goes on under its own title was not continued under another.
    private boolean isRetitled(SeriesMember newer, SeriesMember older) {
        return older.date().compareTo(newer.date()) < 0
                && newer.title().isLike(older.title())
                && byTitle.get(titleOf(older)).stream()
                        .filter(later -> later.compareTo(older) > 0 && !later.isPartOfTheSame(older))
                        .allMatch(later -> later.date().compareTo(newer.date()) > 0 && later.cites(newer));
    }

    // A decision that recalls none of its title mostly ends a matter of its own session.
    private Optional<LineageLink> unrecalled(SeriesMember newer, SeriesMember older) {
        if (newer.symbol().isDecision()) {
            return Optional.empty();
        }
        if (newer.cites().stream().anyMatch(c -> older.cites().contains(c) && isTelling(newer, c))) {
            return Optional.of(new LineageLink(newer.symbol().value(), older.symbol().value(), LineageRule.SERIES_SHARED_SOURCE));
        }
        return newer.title().isSpecific() && newer.title().printed().equals(older.title().printed())
                ? Optional.of(new LineageLink(newer.symbol().value(), older.symbol().value(), LineageRule.SERIES_SAME_TITLE))
                : Optional.empty();
    }

    private boolean isTelling(SeriesMember newer, String cited) {
        long ofTheTitle = byTitle.get(titleOf(newer)).stream().filter(t -> t.cites().contains(cited)).count();
        return citing.get(cited) - ofTheTitle <= MANY;
    }

    // The last; of the parts of one number, the part with the same letter.
    private static Optional<SeriesMember> last(SeriesMember newer, List<SeriesMember> members) {
        Optional<SeriesMember> last = members.stream().max(Comparator.naturalOrder());
        return last.flatMap(l -> members.stream()
                .filter(m -> m.isPartOfTheSame(l) && m.letter().equals(newer.letter()))
                .max(Comparator.naturalOrder()))
                .or(() -> last);
    }

    private static boolean sameTitle(SeriesMember a, SeriesMember b) {
        return titleOf(a).equals(titleOf(b));
    }

    private static List<Object> titleOf(SeriesMember titled) {
        return List.of(titled.series(), titled.title().key());
    }

    private static LineageLink link(SeriesMember newer, SeriesMember older, LineageRule rule, SeriesMember cited) {
        return new LineageLink(newer.symbol().value(), older.symbol().value(), rule, Optional.of(cited.symbol().value()));
    }
}
