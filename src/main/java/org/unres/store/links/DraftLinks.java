package org.unres.store.links;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the resolution that a recommended draft became: E/RES/2023/26/draft is A/RES/78/226. A pure function of the drafts,
 * the titles and the texts.
 */
public final class DraftLinks {
    private static final double HALF = 0.5;
    // The Council recommends in July what the Assembly adopts at the session that opens in September, or at the next.
    private static final int MONTHS = 24;

    private final List<SeriesMember> resolutions;
    private final Function<SeriesMember, Set<String>> paragraphs;

    /** @param paragraphs gives the texts of the paragraphs of a resolution; asked only for those whose titles fit */
    DraftLinks(List<SeriesMember> resolutions, Function<SeriesMember, Set<String>> paragraphs) {
        this.resolutions = resolutions;
        this.paragraphs = paragraphs;
    }

    /** The drafts in a document, as far as can be told without their texts. */
    public static List<Draft> withoutTexts(LineageRecord host) {
        return host.titled().stream()
                .flatMap(t -> host.drafts().stream().map(d -> new Draft(d.id(), t.title(), t.date(), d.body(), Set.of())))
                .toList();
    }

    List<LineageLink> of(List<Draft> drafts) {
        return drafts.stream().flatMap(d -> adopted(d).stream()).toList();
    }

    // The most paragraphs word for word; of two with as many, the first to be adopted.
    private Optional<LineageLink> adopted(Draft draft) {
        return resolutions.stream()
                .filter(draft.candidates())
                .filter(r -> share(draft, r) >= HALF)
                .max(Comparator.comparingDouble((SeriesMember r) -> share(draft, r)).thenComparing(Comparator.reverseOrder()))
                .map(r -> new LineageLink(draft.id(), r.symbol().value(), LineageRule.DRAFT_TEXT));
    }

    private double share(Draft draft, SeriesMember resolution) {
        Set<String> texts = plain(paragraphs.apply(resolution));
        Set<String> of = plain(draft.paragraphs());
        return of.isEmpty() ? 0 : (double) of.stream().filter(texts::contains).count() / of.size();
    }

    private static Set<String> plain(Set<String> texts) {
        return texts.stream()
                .map(t -> t.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", " ").strip())
                .collect(Collectors.toSet());
    }

    /**
     * A draft in another document.
     *
     * @param id "E/RES/2023/26/draft"
     * @param title of the document that recommends it
     * @param date when that was adopted, "2023-07-25"
     * @param body whose text it is to become, "body/general-assembly"
     */
    public record Draft(String id, SeriesTitle title, String date, String body, Set<String> paragraphs) {
        Draft with(Set<String> texts) {
            return new Draft(id, title, date, body, texts);
        }

        /** Which documents can be what became of it, by body, date and title. */
        public Predicate<SeriesMember> candidates() {
            String end = LocalDate.parse(date).plusMonths(MONTHS).toString();
            return later -> later.symbol().isResolution()
                    && later.body().equals(body)
                    && later.date().compareTo(date) >= 0
                    && later.date().compareTo(end) < 0
                    && later.title().likeness(title) > HALF;
        }
    }
}
