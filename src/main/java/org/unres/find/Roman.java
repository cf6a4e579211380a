package org.unres.find;

/** Roman numerals: annex II is annex/2, session XXX is the thirtieth. */
public final class Roman {
    private static final String LETTERS = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private Roman() {}

    /** The value of a numeral of the letters I to C, or of plain digits. */
    public static int value(String numeral) {
        if (numeral.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(numeral);
        }
        int value = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int letter = LETTERS.indexOf(numeral.charAt(i));
            int digit = letter < 0 ? 0 : VALUES[letter];
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }
}
