package org.unres.resolve.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unres.find.Reference;
import org.unres.model.Block;
import org.unres.model.CitationRef;
import org.unres.model.Thing;

/** A reference with its targets: "its resolution 74/175" with A/RES/74/175. */
public record ResolvedReference(
        Block block,
        Reference reference,
        List<Thing> targets,
        Optional<String> pinpoint,
        Optional<LocalDate> date,
        Optional<CitationRef> via,
        String rule,
        double confidence) {
    /** The reference as printed. */
    public String words() {
        return block.text().substring(reference.start(), reference.end());
    }

    public boolean isCitation() {
        return targets.getFirst().kind().isCited();
    }

    public boolean isInstrument() {
        return targets.stream().allMatch(t -> t.kind().isInstrument());
    }
}
