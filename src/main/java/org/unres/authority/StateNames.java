package org.unres.authority;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Kind;
import org.unres.model.Thing;

/**
 * States by any of their names, whatever its case, accents and marks: "CÔTE D'IVOIRE" and "Cote d’Ivoire" are
 * {@code state/CIV}. For lists that hold nothing but names; running text is searched by {@link Authority#find}.
 */
public final class StateNames {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}++");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]++");

    private final Map<String, Thing> states = new HashMap<>();
    private final String article;

    StateNames(AuthorityFiles files, Language language) {
        article = language.word("names.the") + " ";
        files.names().stream()
                .filter(n -> n.thing().kind() == Kind.STATE)
                .forEach(n -> states.putIfAbsent(key(n.words()), n.thing()));
    }

    /** The State of this name: "RUSSIAN FEDERATION", "the Sudan", "Iran (Islamic Republic of)". */
    public Optional<Thing> state(String name) {
        return Optional.ofNullable(states.get(key(name)));
    }

    // "TÜRKİYE" in lower case first would keep the dot of its second letter as an accent of "i".
    private String key(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words = MARKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.startsWith(article) ? words.substring(article.length()) : words;
    }
}
