package org.unres.resolve.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;

/** How a language defines a short form, "(hereinafter “the Convention”)" behind the full name, and how it uses one. */
final class DefinitionForm {
    private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{L}-]{2,15}");
    private static final int LONGEST_BRACKET = 30;
    private static final int ARTICLE = 4;

    private final Pattern bracket;
    private final Pattern behindHead;
    private final Pattern leading;
    private final Pattern qualified;
    private final Pattern defining;
    private final Pattern article;

    DefinitionForm(Language language) {
        bracket = language.pattern("definitions.bracket");
        behindHead = language.pattern("definitions.behind-head");
        leading = language.pattern("definitions.leading");
        qualified = language.pattern("definitions.qualified");
        defining = language.pattern("definitions.defining");
        article = language.pattern("definitions.article");
    }

    /** The short form in the bracket at a place of a text. */
    Optional<String> at(String text, int from) {
        Matcher m = bracket.matcher(text).region(from, text.length());
        return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
    }

    // In "the Framework for the Democratic Republic of the Congo (DRC)" the bracket is not of the Framework: an acronym begins
    // as the name does, other forms end in the noun that the name is about.
    boolean isShortFor(String form, String name) {
        String plain = leading.matcher(name).replaceFirst("");
        String head = " " + behindHead.matcher(plain).replaceFirst("") + " ";
        String last = form.substring(form.lastIndexOf(' ') + 1);
        return ACRONYM.matcher(form).matches()
                ? form.charAt(0) == plain.charAt(0)
                : head.contains(" " + last + " ");
    }

    /** Whether a form that stands in a text is used there; the bracket that defines it does not. */
    boolean isUse(String text, Matcher form) {
        if (defining.matcher(text.substring(Math.max(0, form.start() - LONGEST_BRACKET), form.start())).find()) {
            return false;
        }
        boolean withArticle = article.matcher(text).region(Math.max(0, form.start() - ARTICLE), form.start()).matches();
        boolean alone = !qualified.matcher(text).region(form.end(), text.length()).lookingAt();
        return ACRONYM.matcher(form.group()).matches() || (withArticle && alone);
    }
}
