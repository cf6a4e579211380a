package org.unres.network.graph;

/** Text for all export formats: characters that XML 1.0 does not allow, line breaks and tabs become spaces. */
final class PrintableText {
    private PrintableText() {}

    static String of(String text) {
        if (text.codePoints().allMatch(PrintableText::isPlain)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(isPlain(c) ? c : ' '));
        return plain.toString().strip();
    }

    // XML 1.0, production 2, without white space but the space, and without the C1 controls that it discourages.
    private static boolean isPlain(int c) {
        return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c >= 0x10000;
    }
}
