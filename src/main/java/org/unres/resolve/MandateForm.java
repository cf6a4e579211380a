package org.unres.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.MandateChange;

/**
 * How a decision on a mandate is written: what stands between "decides" and the name of the body, and what follows the name.
 */
record MandateForm(MandateChange.Kind kind, Pattern head, Pattern tail) {
    private static final String DAY = "\\d{1,2} (?:" + Language.ENGLISH.months().regex() + ") \\d{4}";
    private static final String TIME = "(?:,? (?:(?:until|to|up to|as of|from|with effect from) (?:"
            + "the date of adoption of this resolution|" + DAY + ")"
            + "|for (?:(?:[a-z0-9-]{1,12}|\\([0-9a-z-]{1,12}\\)) ){0,8}?(?:days?|weeks?|months?|years?)"
            + "|immediately|with immediate effect),?){0,3}";
    private static final String LEAD = "(?: (?:also|further|therefore|hereby)){0,2},? ";
    private static final String OF = " (?:the )?(?:(?:present|current|existing) )?mandate of (?:the )?";
    // The name is the whole object: not "the UNMIL Panel of Experts", "the United Nations special political mission".
    private static final String BEHIND = "(?: \\([^)]{1,60}\\))?(?:[,;.:]|$"
            + "| (?:until|for|as|with|by|effective|on|from|immediately|in|to|under|and|at|upon|within|established"
            + "|comprising|consisting|which|that|terminating|ending|shall|will|should|is|headed)\\b)";
    // "UNSOM’s mandate", "the UNMISS mandate", but not "UNISFA’s mandate modification".
    private static final String OBJECT = "(?:(?:['’]s?)? (?:(?:present|current) )?mandate(?! modif)\\b|" + BEHIND + ")";
    // Between "establish" and the name stands what kind of body it is and when it begins, and nothing that another does.
    private static final String KIND_OF_BODY = "(?:(?! (?:to|under|within|support|against|resolution|paragraph|through|which"
            + "|whose|monitor|report|on|between|Committee)\\b)[^;]){0,160}(?<!(?:of|in|by|with|for|from)) (?:an?|the) ";

    private static final List<MandateForm> ALL = List.of(
            form(MandateChange.Kind.EXTENDS, "to (?:extend|renew|prolong)" + TIME + OF, BEHIND),
            form(MandateChange.Kind.EXTENDS, "to (?:extend|renew|prolong)" + TIME + " (?:the )?", OBJECT),
            form(MandateChange.Kind.EXTENDS, "that" + OF,
                    "(?=" + BEHIND + ")[^;]{0,160}? (?:shall|will|should|is to) be (?:further )?"
                            + "(?:extended|renewed|prolonged)\\b"),
            form(MandateChange.Kind.ENDS, "to (?:terminate|end|close)" + TIME + OF, BEHIND),
            form(MandateChange.Kind.ENDS, "to (?:terminate|dissolve|liquidate|withdraw|close)" + TIME + " (?:the )?", OBJECT),
            form(MandateChange.Kind.ENDS, "that" + OF,
                    "(?=" + BEHIND + ")[^;]{0,160}? (?:shall|will) (?:be terminated|terminate|end|expire)\\b"),
            form(MandateChange.Kind.ESTABLISHES, "to (?:establish|create|set up)(?=[, ])" + KIND_OF_BODY, BEHIND));

    private static final Pattern ITS = Pattern.compile(LEAD + "to (?:extend|renew|prolong)" + TIME + " its mandate\\b");

    /** Whether it is the mandate of what was named before: "its full support for UNFICYP, and decides to extend its mandate". */
    static boolean extendsIts(String clause) {
        return ITS.matcher(clause).lookingAt();
    }

    /** What is decided on the body that stands between these words; empty where its mandate is not the matter. */
    static Optional<MandateChange.Kind> kindOf(String head, String tail) {
        return ALL.stream()
                .filter(f -> f.head.matcher(head).matches() && f.tail.matcher(tail).lookingAt())
                .map(MandateForm::kind)
                .findFirst();
    }

    private static MandateForm form(MandateChange.Kind kind, String head, String tail) {
        return new MandateForm(kind, Pattern.compile(LEAD + head), Pattern.compile(tail, Pattern.DOTALL));
    }
}
