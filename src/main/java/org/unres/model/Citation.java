package org.unres.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A citation: "Resolution 76/181, annex" in footnote 5 of the draft in E/RES/2023/26.
 *
 * @param number its number in its part, from 1 in text order
 * @param targets what is cited; several where one phrase stands for several, as "vols. 2225, 2237, 2241 and 2326, No. 39574"
 * @param anchor the part whose clause governs it: itself, or for a footnote the paragraph that carries the mark
 * @param cue the verb phrase that governs it, as printed: "Recalling in particular"; empty where none does
 * @param pinpoint the place inside the target: "annex", "op/4"
 * @param date the date printed with it
 * @param named the instruments whose text the target carries, where a footnote says where they are printed
 * @param via the citation that completed an abbreviated one
 * @param confidence 0 to 1, by how its body was identified
 */
public record Citation(
        Part part,
        int number,
        Span span,
        String quote,
        List<Thing> targets,
        Part anchor,
        Relation relation,
        String cue,
        Optional<String> pinpoint,
        Optional<LocalDate> date,
        List<Thing> named,
        Optional<CitationRef> via,
        String rule,
        double confidence)
        implements Mention {
    public Citation {
        targets = List.copyOf(targets);
        named = List.copyOf(named);
    }

    public Citation withConfidence(double sure) {
        return new Citation(
                part, number, span, quote, targets, anchor, relation, cue, pinpoint, date, named, via, rule, sure);
    }

    public CitationRef ref() {
        return new CitationRef(part, number);
    }
}
