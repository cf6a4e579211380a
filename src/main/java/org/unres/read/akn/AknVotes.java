package org.unres.read.akn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.unres.model.Choice;
import org.unres.model.Metadata;

/** Reads the {@code voting} element: {@code <count value="013" refersTo="inFavour">} with an {@code organization} for each State. */
final class AknVotes implements AknPart {
    private static final Map<String, Choice> CHOICES =
            Map.of("inFavour", Choice.IN_FAVOUR, "against", Choice.AGAINST, "abstaining", Choice.ABSTAINING);

    private final Map<Choice, Tally> tallies = new LinkedHashMap<>();
    private final StringBuilder voter = new StringBuilder();
    private Optional<Tally> counted = Optional.empty();
    private String outcome = "";
    private boolean inVoter;

    private record Tally(OptionalInt count, List<String> voters) {}

    @Override
    public void start(AknTag tag) {
        switch (tag.name()) {
            case "voting" -> outcome = outcome.isEmpty() ? tag.value("outcome").strip() : outcome;
            case "count" -> counted = Optional.ofNullable(CHOICES.get(tag.value("refersTo").replace("#", "")))
                    .map(c -> tallies.computeIfAbsent(c, k -> new Tally(number(tag.value("value")), new ArrayList<>())));
            case "organization" -> inVoter = true;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inVoter) {
            voter.append(text);
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("organization")) {
            inVoter = false;
            String state = voter.toString().strip().replaceAll("\\s+", " ");
            voter.setLength(0);
            counted.filter(t -> !state.isEmpty()).ifPresent(t -> t.voters().add(state));
        } else if (name.equals("count")) {
            counted = Optional.empty();
        }
    }

    Metadata.Vote vote() {
        return new Metadata.Vote(outcome, tallies.entrySet().stream()
                .map(t -> new Metadata.Tally(t.getKey(), t.getValue().count(), t.getValue().voters()))
                .toList());
    }

    private static OptionalInt number(String value) {
        return value.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }
}
