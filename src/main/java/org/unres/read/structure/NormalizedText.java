package org.unres.read.structure;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

/**
 * A text in Unicode Normalization Form C, and where its places have moved to: "e" and a combining acute accent are "é".
 * The text is composed in pieces, so that each place asked for stays a place.
 */
final class NormalizedText {
    private static final int FIRST_COMBINING = 0x300;

    private final String text;
    private final int[] places;

    private NormalizedText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** @param cuts the places, in code points, that are asked for later */
    static NormalizedText of(String raw, List<Integer> cuts) {
        return isPlain(raw) ? new NormalizedText(raw, new int[0]) : composed(raw, cuts);
    }

    String text() {
        return text;
    }

    /** Where a place has moved to. */
    int moved(int place) {
        return places.length == 0 ? place : places[place];
    }

    // Latin letters as printed, and general punctuation, are in NFC already, whatever stands beside them.
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= FIRST_COMBINING && (c < 0x2010 || c > 0x2043)) {
                return false;
            }
        }
        return true;
    }

    private static NormalizedText composed(String raw, List<Integer> cuts) {
        int[] points = raw.codePoints().toArray();
        boolean[] cut = new boolean[points.length + 1];
        cuts.forEach(c -> cut[c] = true);
        int[] places = new int[points.length + 1];
        StringBuilder composed = new StringBuilder();
        int from = 0;
        for (int to = 1; to <= points.length; to++) {
            boolean last = to == points.length;
            if (last || cut[to] || !isCombining(points[to])) {
                String piece = Normalizer.normalize(new String(points, from, to - from), Form.NFC);
                composed.append(piece);
                places[to] = places[from] + piece.codePointCount(0, piece.length());
                from = to;
            }
        }
        return new NormalizedText(composed.toString(), places);
    }

    // The vowels and final consonants of Hangul join a syllable as marks do.
    private static boolean isCombining(int c) {
        return isMark(c) || (c >= 0x1160 && c <= 0x11FF);
    }

    /** Whether a character is a combining mark. */
    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
