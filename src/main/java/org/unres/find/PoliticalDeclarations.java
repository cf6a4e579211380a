package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Kind;
import org.unres.model.Thing;

/**
 * Finds political declarations, which texts name in small letters: "the political declaration of the high-level meeting on
 * universal health coverage".
 */
final class PoliticalDeclarations {
    private static final int FEWEST_WORDS = 5;

    private final Pattern name;
    private final Pattern behind;
    private final Pattern its;

    PoliticalDeclarations(Language language) {
        this.name = language.pattern("political-declarations.name");
        this.its = language.pattern("political-declarations.its");
        this.behind = language.pattern("political-declarations.behind");
    }

    List<Reference.Coined> find(Block block, KnownNames known) {
        String text = block.text();
        List<Reference.Coined> found = new ArrayList<>();
        Matcher m = this.name.matcher(text);
        while (m.find()) {
            int end = NotePositions.of(block).firstBetween(m.start(), m.start() + behind(m.group()).length());
            String name = text.substring(m.start(), end).stripTrailing();
            if (known.startingAt(m.start()).isEmpty() && !its.matcher(name).find() && name.split(" ").length >= FEWEST_WORDS) {
                found.add(coined(m.start(), name));
            }
        }
        return found;
    }

    private String behind(String name) {
        return behind.matcher(name).replaceFirst("");
    }

    private static Reference.Coined coined(int start, String name) {
        String label = "P" + name.substring(1);
        String slug = TitleFinder.slug(label, InstrumentFinder.LONGEST_SLUG);
        return new Reference.Coined(start, start + name.length(), new Thing(Kind.INSTRUMENT, "instrument/" + slug, label));
    }
}
