package org.unres.guard.engine;

import org.unres.guard.limits.RunningQuery;

/** A text whose search by a regular expression ends with the query. */
final class InterruptibleText implements CharSequence {
    private static final int SOME = 1 << 10;

    private final String text;
    private int steps;

    InterruptibleText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        steps++;
        if (steps % SOME == 0) {
            RunningQuery.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
