package org.unres.resolve.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unres.authority.Authority;
import org.unres.find.Reference;
import org.unres.language.Language;
import org.unres.model.Kind;
import org.unres.model.Relation;
import org.unres.model.Thing;
import org.unres.resolve.cue.Cue;

/**
 * Decides what a footnote means by the words before its mark. Behind a named instrument it says where the instrument is
 * printed; behind anything else ("all relevant resolutions, particularly the most recent ones", "the report of the
 * Secretary-General on …") it is itself the object of the verb.
 */
final class FootnoteResolver {
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s,.;:)\u201D\u2019]*+");
    private static final int REACH = 200;

    /** Where the mark stands: the paragraph's text and governing verbs, and the offset in UTF-16 units. */
    record Anchor(String text, List<Cue> cues, int at, List<ResolvedReference> named) {}

    /** What a citation in a footnote means. */
    record Meaning(Governing governing, List<Thing> named) {}

    private final Authority authority;
    private final GoverningResolver governing;
    /** An unknown instrument: capitalized words with a kind of instrument among them, up to the mark. */
    private final Pattern instrument;

    FootnoteResolver(Authority authority, GoverningResolver governing, Language language) {
        this.authority = authority;
        this.governing = governing;
        instrument = language.pattern("footnotes.instrument");
    }

    Meaning meaning(ResolvedReference found, Anchor anchor, int citationsInNote) {
        String opening = anchor.cues().isEmpty() ? "" : anchor.cues().getFirst().text();
        Optional<ResolvedReference> named = before(anchor);
        boolean place = isPlaceOfPrinting(found);
        if (place && named.isPresent()) {
            return known(found, named.get().targets(), new Printing(opening, citationsInNote));
        }
        if (place && (isSeries(found) || isUnknownInstrument(anchor))) {
            return new Meaning(new Governing(Relation.CITES_AS_TEXT_SOURCE, opening), List.of());
        }
        if (found.isInstrument() || found.reference() instanceof Reference.Titled) {
            return new Meaning(new Governing(Relation.CITES, opening), List.of());
        }
        return new Meaning(
                governing.at(new GoverningResolver.Place(anchor.text(), anchor.cues(), anchor.at(), false)), List.of());
    }

    private record Printing(String cue, int citationsInNote) {}

    private Meaning known(ResolvedReference found, List<Thing> instruments, Printing printing) {
        List<Thing> printed = instruments.stream().filter(i -> isPrintedIn(i, found)).toList();
        Governing source = new Governing(Relation.CITES_AS_TEXT_SOURCE, printing.cue());
        boolean nowhereKnown = instruments.stream().allMatch(i -> authority.publishedIn(i).isEmpty());
        if (!printed.isEmpty()) {
            return new Meaning(source, printed);
        }
        return nowhereKnown && printing.citationsInNote() == 1
                ? new Meaning(source, instruments)
                : new Meaning(nowhereKnown ? source : new Governing(Relation.CITES, printing.cue()), List.of());
    }

    private boolean isPrintedIn(Thing instrument, ResolvedReference found) {
        List<String> places = authority.publishedIn(instrument);
        return found.targets().stream().anyMatch(t -> places.stream()
                .anyMatch(p -> p.equals(t.id()) || p.startsWith(t.id() + "/")));
    }

    private static boolean isPlaceOfPrinting(ResolvedReference found) {
        Kind kind = found.targets().getFirst().kind();
        return kind == Kind.RESOLUTION || kind == Kind.UNTS || (kind == Kind.DOCUMENT && found.pinpoint().isPresent());
    }

    private static boolean isSeries(ResolvedReference found) {
        return found.targets().getFirst().kind() == Kind.UNTS;
    }

    private static Optional<ResolvedReference> before(Anchor anchor) {
        return anchor.named().stream()
                .filter(ResolvedReference::isInstrument)
                .filter(f -> f.reference().end() <= anchor.at())
                .filter(f -> PUNCTUATION.matcher(anchor.text()).region(f.reference().end(), anchor.at()).matches())
                .findFirst();
    }

    private boolean isUnknownInstrument(Anchor anchor) {
        int from = Math.max(0, anchor.at() - REACH);
        return instrument.matcher(anchor.text().substring(from, anchor.at())).find();
    }
}
