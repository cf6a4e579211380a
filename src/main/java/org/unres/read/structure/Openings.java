package org.unres.read.structure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unres.language.Language;
import org.unres.model.Block;

/**
 * The words that open a paragraph. "A preambular paragraph opens with a participle, participial phrase or adjective, an
 * operative paragraph with an operative verb in the present indicative" (UN Editorial Manual, II.C): "Taking note also
 * of", "Strongly urges". Only where no number is printed do they decide. To add one, add the word.
 */
final class Openings {
    private static final Set<String> PREAMBULAR = Language.ENGLISH.words("openings.preambular");
    private static final Set<String> OPERATIVE = Language.ENGLISH.words("openings.operative");
    private static final Set<String> BETWEEN = Language.ENGLISH.words("openings.between");
    private static final Set<String> ADVERB_ENDINGS = Language.ENGLISH.words("openings.adverb-endings");
    private static final int WORDS = 3;

    private Openings() {}

    /** What the opening words say, if they say anything. */
    static Optional<Block.Type> of(String text) {
        if (text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
            return Optional.empty();
        }
        String head = text.substring(0, Math.min(text.length(), 80)).toLowerCase(Locale.ROOT);
        for (String word : head.split("[^\\p{L}-]+", WORDS + 1)) {
            if (PREAMBULAR.contains(word)) {
                return Optional.of(Block.Type.PREAMBULAR);
            } else if (OPERATIVE.contains(word)) {
                return Optional.of(Block.Type.OPERATIVE);
            } else if (!BETWEEN.contains(word) && ADVERB_ENDINGS.stream().noneMatch(word::endsWith)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
