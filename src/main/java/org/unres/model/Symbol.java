package org.unres.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document symbol in canonical form, without spaces: "A/RES/74/175", "S/RES/2178(2014)", "A/RES/217(III)A",
 * "E/CN.15/2023/5". Its characters are safe in an IRI path. Form: UN Editorial Manual, "System of identification".
 */
public record Symbol(String value) {
    private static final int LONGEST = 120;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2013]");
    private static final String MARKS = ".()[]_+&-";

    private static final Map<String, Body> ISSUERS = Map.ofEntries(
            Map.entry("A/RES/", Body.GENERAL_ASSEMBLY),
            Map.entry("A/DEC/", Body.GENERAL_ASSEMBLY),
            Map.entry("S/RES/", Body.SECURITY_COUNCIL),
            Map.entry("S/PRST/", Body.SECURITY_COUNCIL),
            Map.entry("E/RES/", Body.ECONOMIC_AND_SOCIAL_COUNCIL),
            Map.entry("E/DEC/", Body.ECONOMIC_AND_SOCIAL_COUNCIL),
            Map.entry("A/HRC/RES/", Body.HUMAN_RIGHTS_COUNCIL),
            Map.entry("A/HRC/DEC/", Body.HUMAN_RIGHTS_COUNCIL),
            Map.entry("E/CN.4/RES/", new Body("commission-on-human-rights")));

    public Symbol {
        if (!isSymbol(value)) {
            throw new IllegalArgumentException("not a document symbol: \"" + value + "\"");
        }
    }

    /** The symbol that a printed form stands for: spaces dropped, hyphens made plain; empty if it is none. */
    public static Optional<Symbol> parse(String printed) {
        String plain = SPACES.matcher(printed.strip()).replaceAll("");
        plain = HYPHENS.matcher(plain).replaceAll("-");
        return isSymbol(plain) ? Optional.of(new Symbol(plain)) : Optional.empty();
    }

    /** The body whose resolution, decision or statement it is, where the symbol says so: S/RES/2178(2014) is the Council's. */
    public Optional<Body> issuer() {
        return ISSUERS.entrySet().stream()
                .filter(e -> value.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public boolean isResolution() {
        return value.contains("/RES/") || value.contains("/Res.");
    }

    public boolean isDecision() {
        return value.contains("/DEC/") || value.contains("/Dec.");
    }

    private static boolean isSymbol(String value) {
        if (value.isEmpty() || value.length() > LONGEST || value.contains("..") || !isCapitalOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean allowed = isLetterOrDigit(c) || MARKS.indexOf(c) >= 0 || (c == '/' && isSegment(value, i + 1));
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSegment(String value, int at) {
        return at < value.length() && (isLetterOrDigit(value.charAt(at)) || value.charAt(at) == '(');
    }

    private static boolean isCapitalOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isLetterOrDigit(char c) {
        return isCapitalOrDigit(c) || (c >= 'a' && c <= 'z');
    }

    @Override
    public String toString() {
        return value;
    }
}
