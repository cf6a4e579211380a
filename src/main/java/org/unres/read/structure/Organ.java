package org.unres.read.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unres.language.Language;
import org.unres.model.Body;
import org.unres.model.Symbol;

/** The bodies whose resolutions are read: a row each, with the beginning of its symbols. To add one, add a row. */
public enum Organ {
    GENERAL_ASSEMBLY(Body.GENERAL_ASSEMBLY, "A/RES/"),
    SECURITY_COUNCIL(Body.SECURITY_COUNCIL, "S/RES/"),
    ECONOMIC_AND_SOCIAL_COUNCIL(Body.ECONOMIC_AND_SOCIAL_COUNCIL, "E/RES/"),
    HUMAN_RIGHTS_COUNCIL(Body.HUMAN_RIGHTS_COUNCIL, "A/HRC/RES/");

    private static final Map<Body, String> NAMES = Language.ENGLISH
            .rows("organs.tsv", row -> Map.entry(new Body(row.get("body")), row.get("name"))).stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final String ARTICLE = Language.ENGLISH.word("organs.article") + " ";
    private static final Pattern PRINTED_SYMBOL =
            Pattern.compile("\\b(?:A/HRC|[AES])/RES/" + Language.ENGLISH.regex("symbols.number"));
    private static final Pattern LETTER_BEFORE_SESSION = Pattern.compile("(\\d{1,4})([A-Z])(\\(.{1,9}\\))");

    private final Body body;
    private final String prefix;

    Organ(Body body, String prefix) {
        this.body = body;
        this.prefix = prefix;
    }

    public Body body() {
        return body;
    }

    /** Its name as printed: "Security Council". */
    String printed() {
        return NAMES.get(body);
    }

    /** The symbol of its resolution with this number: "217 A (III)" is A/RES/217(III)A. */
    Optional<Symbol> symbol(String number) {
        Matcher lettered = LETTER_BEFORE_SESSION.matcher(number.replace(" ", ""));
        return Symbol.parse(prefix + (lettered.matches() ? lettered.replaceAll("$1$3$2") : number));
    }

    /** The body whose enacting formula this is: "The Economic and Social Council," and nothing more. */
    public static Optional<Organ> ofFormula(String text) {
        if (text.length() > 60 || !text.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())) {
            return Optional.empty();
        }
        String name = text.substring(ARTICLE.length()).replaceAll("[,:.;]$", "").strip();
        return Arrays.stream(values()).filter(o -> o.printed().equalsIgnoreCase(name)).findFirst();
    }

    /** The body named behind the first match of a pattern. */
    static Optional<Organ> namedAfter(Pattern before, String text) {
        Matcher m = before.matcher(text);
        return m.find() ? Arrays.stream(values()).filter(o -> text.startsWith(o.printed(), m.end())).findFirst()
                : Optional.empty();
    }

    static Optional<Symbol> printedSymbol(String text) {
        Matcher m = PRINTED_SYMBOL.matcher(text);
        return m.find() ? Symbol.parse(m.group()) : Optional.empty();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Organ::printed).toList();
    }
}
