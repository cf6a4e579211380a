package org.unres.read.akn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unres.model.Metadata;
import org.unres.read.structure.Sponsors;

/** Reads the {@code meta} element: FRBR dates and identifiers, language, subjects, workflow, votes by State. */
final class AknMeta implements AknPart {
    /** Dates that stand for "not known". */
    private static final LocalDate DUMMY = LocalDate.of(1900, 1, 1);

    private final Map<String, LocalDate> dates = new LinkedHashMap<>();
    private final AknVotes votes = new AknVotes();
    private final Map<String, String> subjects = new LinkedHashMap<>();
    private final Set<String> drafts = new LinkedHashSet<>();
    private final Set<String> sponsors = new LinkedHashSet<>();
    private Optional<String> uri = Optional.empty();
    private Optional<String> language = Optional.empty();

    @Override
    public void start(AknTag tag) {
        switch (tag.name()) {
            case "FRBRdate" -> date(tag.value("date")).ifPresent(d -> dates.putIfAbsent(tag.value("name"), d));
            case "FRBRuri" -> uri = uri.or(() -> given(withoutSlash(tag.value("value"))));
            case "FRBRlanguage" -> language = language.or(() -> given(tag.value("language")));
            case "keyword" -> given(tag.value("href")).ifPresent(s -> subjects.putIfAbsent(s, subject(tag.value("showAs"))));
            case "step" -> step(tag);
            default -> votes.start(tag);
        }
    }

    @Override
    public void text(String text) {
        votes.text(text);
    }

    @Override
    public void end(String name) {
        votes.end(name);
    }

    Optional<LocalDate> adopted() {
        return Optional.ofNullable(dates.get("adoption"));
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(dates.get("publication"));
    }

    /** The date of the workflow's step "adopted", which often is that of publication. */
    Optional<LocalDate> stepAdopted() {
        return Optional.ofNullable(dates.get("step adopted"));
    }

    /** The code that the file gives: "eng". */
    Optional<String> language() {
        return language;
    }

    Metadata metadata(Optional<String> committee, Optional<String> proponent) {
        return new Metadata(
                uri, committee, proponent, List.copyOf(drafts), List.copyOf(sponsors), votes.vote(),
                subjects.entrySet().stream().map(s -> new Metadata.Subject(s.getKey(), s.getValue())).toList());
    }

    // "peaceful_coexistence", and "CHRONIC DISEASES" in older files; "sdg_16" is a number.
    private static String subject(String showAs) {
        String name = showAs.replace('_', ' ').strip();
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.matches("sdg \\d{1,2}") ? "" : name.equals(name.toUpperCase(Locale.ROOT)) ? lower : name;
    }

    private void step(AknTag step) {
        switch (step.value("outcome")) {
            case "draftResolution", "draftDecision" -> {
                given(step.value("as")).ifPresent(drafts::add);
                sponsors(step.value("by"));
            }
            case "draftResolutionAdditionalSponsors", "draftDecisionAdditionalSponsors" ->
                    sponsors(step.value("by"));
            case "adopted" -> date(step.value("date")).ifPresent(d -> dates.putIfAbsent("step adopted", d));
            default -> {}
        }
    }

    private void sponsors(String by) {
        sponsors.addAll(Sponsors.of(by));
        Sponsors.removed(by).forEach(sponsors::remove);
    }

    /** A date that is one, and no dummy. */
    static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(d -> d.isAfter(DUMMY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static Optional<String> given(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
