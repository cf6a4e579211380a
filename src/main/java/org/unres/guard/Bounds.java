package org.unres.guard;

import java.util.Locale;

/** The length to which an expression may make a string grow. */
final class Bounds {
    private Bounds() {}

    /** @throws Refusal 413 if the text is longer */
    static void checkText(long length, int longest) {
        if (length > longest) {
            throw Refusal.tooLarge(413, String.format(Locale.ROOT,
                    "The query makes a string of more than %,d characters; make shorter ones.", longest));
        }
    }
}
