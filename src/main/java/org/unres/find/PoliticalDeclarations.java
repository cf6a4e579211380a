package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Block;
import org.unres.model.Kind;
import org.unres.model.Thing;

/**
 * Finds political declarations, which texts name in small letters: "the political declaration of the high-level meeting on
 * universal health coverage".
 */
final class PoliticalDeclarations {
    private static final int FEWEST_WORDS = 5;
    private static final Pattern NAME = Pattern.compile(
            "(?<=[Tt]he |[Ii]ts |\u201C|^)[Pp]olitical declaration (?:on |of the (?:(?:first|second|third|fourth|fifth) )?(?:General Assembly )?high-level )[^,;.:\u201C\u201D()\\d]{3,250}(?:19|20)?\\d{0,2}(?:[-\u2013]\\d{4})?");
    private static final Pattern BEHIND = Pattern.compile(
            " (?:adopted|entitled|which|that|contained|at its|held|as |made|and the |and its |by |annexed|in its|in which|including|in resolution|in 20|in order|(?:on|of) \\d|to further|to achieve|to be|was |is |were |has |agreed).*");

    private PoliticalDeclarations() {}

    static List<Reference.Coined> find(Block block, KnownNames known) {
        String text = block.text();
        List<Reference.Coined> found = new ArrayList<>();
        Matcher m = NAME.matcher(text);
        while (text.contains("olitical declaration") && m.find()) {
            int end = Marks.of(block).firstBetween(m.start(), m.start() + behind(m.group()).length());
            String name = text.substring(m.start(), end).stripTrailing();
            if (known.startingAt(m.start()).isEmpty() && !name.contains(" its ") && name.split(" ").length >= FEWEST_WORDS) {
                found.add(coined(m.start(), name));
            }
        }
        return found;
    }

    private static String behind(String name) {
        return BEHIND.matcher(name).replaceFirst("");
    }

    private static Reference.Coined coined(int start, String name) {
        String label = "P" + name.substring(1);
        String slug = TitleFinder.slug(label, InstrumentFinder.LONGEST_SLUG);
        return new Reference.Coined(start, start + name.length(), new Thing(Kind.INSTRUMENT, "instrument/" + slug, label));
    }
}
