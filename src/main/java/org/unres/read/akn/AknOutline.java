package org.unres.read.akn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.read.akn.AknItem.Kind;
import org.unres.read.structure.ParagraphStart;

/** Looks ahead in the paragraphs of a file: which sections number their paragraphs anew, what leads to a numbered list. */
final class AknOutline {
    private static final Set<Kind> BOUNDARIES = Set.of(Kind.SECTION, Kind.STATEMENT, Kind.ATTACHMENT, Kind.FORMULA);
    private static final Pattern ROMAN = Pattern.compile("([IVXL]{1,8})\\b\\.?.*");
    private static final Pattern FIRST = Pattern.compile("1\\.?");
    private static final int LONGEST_INTRODUCTION = 3;
    private static final int LONGEST_HEADING = 120;

    private final List<AknItem> items;
    private final boolean numberedAnew;

    AknOutline(List<AknItem> items) {
        this.items = items;
        this.numberedAnew = countAnew() > 1;
    }

    private long countAnew() {
        long count = 0;
        for (int i = 0; i < items.size() && items.get(i).kind() != Kind.ATTACHMENT; i++) {
            count += items.get(i).kind() == Kind.SECTION && leadsToFirst(i, Integer.MAX_VALUE) ? 1 : 0;
        }
        return count;
    }

    /** The number of the section that begins at an item, where sections number their paragraphs anew: "11". */
    Optional<String> section(int at, int ordinal) {
        AknItem heading = next(at);
        Matcher roman = ROMAN.matcher(heading.num().isEmpty() ? heading.text() : heading.num());
        int number = heading.kind() == Kind.HEADING && roman.matches() ? arabic(roman.group(1)) : ordinal;
        return numberedAnew ? Optional.of(String.valueOf(number)) : Optional.empty();
    }

    /** The letter of a resolution of several: "A Information in the service of humanity". */
    Optional<String> letter(int at) {
        AknItem title = next(at);
        return title.kind() == Kind.COVER && title.text().matches("[A-Z]\\b.*")
                ? Optional.of(title.text().substring(0, 1))
                : Optional.empty();
    }

    /** Whether an unnumbered paragraph, such as "Decides:", leads to paragraph 1. */
    boolean introduces(int at) {
        return leadsToFirst(at, LONGEST_INTRODUCTION);
    }

    private boolean leadsToFirst(int at, int unnumbered) {
        int passed = 0;
        for (int i = at + 1; i < items.size() && passed < unnumbered; i++) {
            AknItem item = items.get(i);
            if (BOUNDARIES.contains(item.kind())) {
                return false;
            } else if (item.kind() == Kind.BODY && FIRST.matcher(item.num()).matches()) {
                return true;
            }
            passed += item.kind() == Kind.BODY ? 1 : 0;
        }
        return false;
    }

    /** Whether a paragraph without mark-up as such is a heading: short, unfinished, between finished ones or emphasised. */
    boolean isHeading(int at) {
        AknItem item = items.get(at);
        if (ParagraphStart.isComplete(item.text()) || item.text().length() > LONGEST_HEADING) {
            return false;
        }
        boolean before = at > 0 && ParagraphStart.isComplete(items.get(at - 1).text()) && !items.get(at - 1).text().endsWith(":");
        boolean behind = next(at).kind() == Kind.HEADING || next(at).num().matches("\\d{1,3}\\.?");
        return item.content().emphasised() || (before && behind);
    }

    AknItem next(int at) {
        return at + 1 < items.size() ? items.get(at + 1) : AknItem.mark(Kind.SECTION);
    }

    private static int arabic(String roman) {
        int value = 0;
        int before = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int digit = List.of(1, 5, 10, 50).get("IVXL".indexOf(roman.charAt(i)));
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return Math.max(1, value);
    }
}
