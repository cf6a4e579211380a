package org.unres.find;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Span;

/** Finds publications without symbol in a clause: what is printed in italics and is neither a verb nor a series. */
final class TitleFinder {
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 100;

    private final Pattern series;

    TitleFinder(Language language) {
        this.series = language.pattern("titles.series");
    }

    List<Reference> find(Block block) {
        boolean clause = block.type() == Block.Type.PREAMBULAR || block.type() == Block.Type.OPERATIVE;
        return clause ? block.italics().stream().filter(s -> isTitle(s, block.text())).map(s -> title(s, block.text())).toList()
                : List.of();
    }

    private boolean isTitle(Span span, String text) {
        String words = span.in(text);
        return words.split(" ").length >= FEWEST_WORDS
                && span.start() > 0
                && Character.isUpperCase(words.charAt(0))
                && !series.matcher(words).matches()
                && !slug(words).isEmpty();
    }

    private static Reference title(Span span, String text) {
        String words = span.in(text);
        int start = text.offsetByCodePoints(0, span.start());
        return new Reference.Titled(start, start + words.length(), slug(words), words);
    }

    /** A title in lower case with hyphens, safe in an IRI: "practical-guide-for-requesting-electronic-evidence-…". */
    static String slug(String title) {
        return slug(title, LONGEST);
    }

    static String slug(String title, int longest) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= longest ? slug : slug.substring(0, Math.max(1, slug.lastIndexOf('-', longest)));
    }
}
