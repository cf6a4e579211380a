package org.unres.read.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Body;
import org.unres.model.Symbol;

/** The bodies whose resolutions are read: a row each, with the beginning of its symbols. To add one, add a row. */
public enum Organ {
    GENERAL_ASSEMBLY(Body.GENERAL_ASSEMBLY, "General Assembly", "A/RES/"),
    SECURITY_COUNCIL(Body.SECURITY_COUNCIL, "Security Council", "S/RES/"),
    ECONOMIC_AND_SOCIAL_COUNCIL(Body.ECONOMIC_AND_SOCIAL_COUNCIL, "Economic and Social Council", "E/RES/"),
    HUMAN_RIGHTS_COUNCIL(Body.HUMAN_RIGHTS_COUNCIL, "Human Rights Council", "A/HRC/RES/");

    /** A number as printed: "78/226", "53/243 A", "ES-11/4", "2178 (2014)", "217 A (III)", "3201 (S-VI)". */
    static final String NUMBER =
            "(?:(?:E?S-)?\\d{1,4}/\\d{1,4}(?: ?[A-Z]\\b)?"
                    + "|\\d{1,4}(?: [A-Z])? ?\\((?:\\d{4}|E?S-[IVXL]{1,6}|[IVXL]{1,8})\\))";

    private static final Pattern PRINTED_SYMBOL = Pattern.compile("\\b(?:A/HRC|[AES])/RES/" + NUMBER);
    private static final Pattern LETTER_BEFORE_SESSION = Pattern.compile("(\\d{1,4})([A-Z])(\\(.{1,9}\\))");

    private final Body body;
    private final String printed;
    private final String prefix;

    Organ(Body body, String printed, String prefix) {
        this.body = body;
        this.printed = printed;
        this.prefix = prefix;
    }

    public Body body() {
        return body;
    }

    /** Its name as printed: "Security Council". */
    String printed() {
        return printed;
    }

    /** The symbol of its resolution with this number: "217 A (III)" is A/RES/217(III)A. */
    Optional<Symbol> symbol(String number) {
        Matcher lettered = LETTER_BEFORE_SESSION.matcher(number.replace(" ", ""));
        return Symbol.parse(prefix + (lettered.matches() ? lettered.replaceAll("$1$3$2") : number));
    }

    /** The body whose enacting formula this is: "The Economic and Social Council," and nothing more. */
    public static Optional<Organ> ofFormula(String text) {
        if (text.length() > 60 || !text.regionMatches(true, 0, "The ", 0, 4)) {
            return Optional.empty();
        }
        String name = text.substring(4).replaceAll("[,:.;]$", "").strip();
        return Arrays.stream(values()).filter(o -> o.printed.equalsIgnoreCase(name)).findFirst();
    }

    /** The body named first after these words. */
    static Optional<Organ> namedAfter(String words, String text) {
        int from = text.indexOf(words);
        return from < 0
                ? Optional.empty()
                : Arrays.stream(values()).filter(o -> text.startsWith(o.printed, from + words.length())).findFirst();
    }

    static Optional<Symbol> printedSymbol(String text) {
        Matcher m = PRINTED_SYMBOL.matcher(text);
        return m.find() ? Symbol.parse(m.group()) : Optional.empty();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Organ::printed).toList();
    }
}
