package org.unres.serve.http;

/** Escapes text for XML. */
public final class Xml {
    private Xml() {}

    /** Replaces markup characters by entities and omits characters that XML 1.0 does not allow. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || c == '\t' || c == '\n' || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
