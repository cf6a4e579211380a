package org.unres.read.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The format of a file by its first bytes, whatever its name. A file of no other format is text. */
public enum Format {
    PDF("a PDF file"),
    ZIP("a Word document (.docx)"),
    OLD_OFFICE("a document of an older office program, such as Word 97 (.doc)"),
    RTF("a rich text (RTF) file"),
    GZIP("a compressed (gzip) file"),
    XML("an XML file"),
    HTML("an HTML page"),
    UTF_16("text in UTF-16"),
    BINARY("a binary file"),
    TEXT("plain text");

    /** How many bytes {@link #of} needs. */
    static final int HEAD = 4096;

    private static final List<String> HTML_OPENINGS = List.of("<!doctype html", "<html", "<head", "<body", "<!-- saved from url");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** In words, for messages: "a PDF file". */
    public String words() {
        return words;
    }

    public static Format of(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Format signed = bySignature(head);
        return signed != TEXT ? signed : isBinary(head) ? BINARY : byOpening(head);
    }

    private static Format bySignature(String head) {
        if (head.startsWith("%PDF-")) {
            return PDF;
        } else if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_OFFICE;
        } else if (head.startsWith("{\\rtf")) {
            return RTF;
        } else if (head.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        return head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE") ? UTF_16 : TEXT;
    }

    private static Format byOpening(String head) {
        String opening = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        opening = opening.stripLeading().toLowerCase(Locale.ROOT);
        if (HTML_OPENINGS.stream().anyMatch(opening::startsWith)) {
            return HTML;
        } else if (opening.startsWith("<?xml")) {
            return opening.contains("<html") ? HTML : XML;
        }
        return opening.startsWith("<akomantoso") || opening.startsWith("<statement") ? XML : TEXT;
    }

    // A text has no NUL, and next to no other control characters.
    private static boolean isBinary(String head) {
        long control = head.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f').count();
        return head.indexOf('\0') >= 0 || control * 10 > head.length();
    }
}
