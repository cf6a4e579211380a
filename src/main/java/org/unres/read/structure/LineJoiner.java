package org.unres.read.structure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;

/**
 * Joins the lines of a paragraph. A hyphen at a line's end stays ("counter-", "terrorism" → "counter-terrorism"), since
 * the United Nations break lines at hyphens that are in the word; it goes only where the same document prints the word
 * without it and nowhere with it ("meet-", "ing" where "meeting" occurs), or where it is a soft hyphen.
 * A range ("2015–", "2024") and a symbol ("A/78/", "201") have no space either.
 */
public final class LineJoiner {
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]++");
    private static final Pattern LAST = Pattern.compile("(\\p{L}++)-$");
    private static final Pattern FIRST = Pattern.compile("^\\p{L}++");
    private static final Pattern OPEN = Pattern.compile("(?:\\d–|[\\p{L}\\d]/)$");
    private static final int LONGEST_WORD = 40;
    private static final Set<String> SUSPENDED = Language.ENGLISH.words("line-joiner.suspended");

    private final Set<String> words;

    private LineJoiner(Set<String> words) {
        this.words = words;
    }

    public static LineJoiner of(Collection<String> lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            Matcher m = WORD.matcher(line);
            while (m.find()) {
                if (m.end() - m.start() <= LONGEST_WORD) {
                    words.add(m.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        return new LineJoiner(words);
    }

    /** What stands between two lines of a paragraph once they are one. */
    public enum Glue { SPACE, NOTHING, NO_HYPHEN }

    public String join(List<String> lines) {
        StringBuilder text = new StringBuilder(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            switch (glue(text, line)) {
                case SPACE -> text.append('\n');
                case NO_HYPHEN -> text.setLength(text.length() - 1);
                case NOTHING -> {}
            }
            text.append(line);
        }
        return text.toString();
    }

    public Glue glue(CharSequence before, String line) {
        String end = before.subSequence(Math.max(0, before.length() - LONGEST_WORD), before.length()).toString();
        String tail = end.replace('\u2010', '-').replace('\u2011', '-');
        if (OPEN.matcher(tail).find()) {
            return Glue.NOTHING;
        }
        Matcher first = FIRST.matcher(line.substring(0, Math.min(line.length(), LONGEST_WORD)));
        Matcher last = LAST.matcher(tail);
        if ((!tail.endsWith("\u00AD") && !tail.endsWith("-")) || tail.endsWith(" -")) {
            return Glue.SPACE;
        } else if (first.find() && SUSPENDED.contains(first.group())) {
            return Glue.SPACE;
        }
        return first.hasMatch() && last.find() && isOneWord(last.group(1), first.group()) ? Glue.NO_HYPHEN : Glue.NOTHING;
    }

    private boolean isOneWord(String head, String rest) {
        String left = head.toLowerCase(Locale.ROOT);
        String right = rest.toLowerCase(Locale.ROOT);
        return words.contains(left + right) && !words.contains(left + "-" + right);
    }
}
