package org.unres.model;

/** Converts offsets of one text from UTF-16 units to code points. */
public final class CodePoints {
    private final int[] before;

    public CodePoints(String text) {
        boolean plain = !hasSurrogates(text);
        before = new int[plain ? 0 : text.length() + 1];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + (Character.isLowSurrogate(text.charAt(i - 1)) ? 1 : 0);
        }
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public Span span(int start, int end) {
        return new Span(at(start), at(end));
    }

    private int at(int place) {
        return before.length == 0 ? place : place - before[place];
    }
}
