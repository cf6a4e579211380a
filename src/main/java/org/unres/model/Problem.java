package org.unres.model;

import java.util.Locale;

/**
 * Something that could not be read or understood, with its place; the rest of the document is still produced.
 *
 * @param place the file, and the part or line where it is known: "report.txt, line 12"
 */
public record Problem(Severity severity, Code code, String place, String message) {
    /** ERROR: the document was not read. WARNING: it was, but something in it is missing or doubtful. */
    public enum Severity {
        ERROR, WARNING
    }

    /** Stable names of what can go wrong; scripts may depend on them. */
    public enum Code {
        UNREADABLE_FILE,
        EMPTY_FILE,
        FILE_TOO_LARGE,
        LINE_TOO_LONG,
        UNKNOWN_FORMAT,
        MALFORMED_TEXT,
        MALFORMED_XML,
        NO_RESOLUTION,
        LANGUAGE_NOT_READ,
        DATE_DISAGREES,
        NO_TEXT,
        PROTECTED_FILE,
        FOOTNOTE_WITHOUT_MARK,
        MARK_WITHOUT_FOOTNOTE,
        NUMBERING_GAP,
        CITATION_WITHOUT_BODY,
        SHAPE_AGAINST_BODY,
        LINK_DISAGREES,
        NAME_NOT_KNOWN,
        VOTE_DISAGREES,
        IBID_WITHOUT_ANTECEDENT,
        PARAGRAPH_WITHOUT_CUE,
        DUPLICATE_DOCUMENT,
        SHAPE_VIOLATION,
        INTERNAL_ERROR
    }

    @Override
    public String toString() {
        return severity.name().toLowerCase(Locale.ROOT) + " " + code + " " + place + ": " + message;
    }
}
