package org.unres.serve.upload;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.unres.serve.http.Upload;
import org.unres.serve.http.WebException;

/**
 * An uploaded document: a file, a pasted text, or either of them sent again by its report, which contains it in a hidden field
 * so that the server does not store it.
 *
 * @param name of the file, for the report: "A_RES_78_156.pdf"
 * @param text the pasted text; empty for a file
 */
record UploadedDocument(String name, byte[] bytes, String text) {
    private static final String PASTED = "pasted text";
    private static final int LONGEST_NAME = 120;

    /** @throws WebException 413 where it is too large, 400 where what is sent again was changed */
    static Optional<UploadedDocument> of(Upload upload) {
        Optional<UploadedDocument> given = given(upload);
        given.filter(g -> g.bytes().length > Upload.MOST_BYTES).ifPresent(g -> {
            throw Upload.tooLarge();
        });
        return given;
    }

    private static Optional<UploadedDocument> given(Upload upload) {
        if (upload.bytes("file").length > 0) {
            return Optional.of(new UploadedDocument(plain(upload.fileName()), upload.bytes("file"), ""));
        }
        if (upload.bytes("given").length > 0) {
            return Optional.of(new UploadedDocument(plain(upload.text("name")), decoded(upload.bytes("given")), ""));
        }
        String text = upload.text("text");
        return text.isBlank() ? Optional.empty() : Optional.of(new UploadedDocument(PASTED, upload.bytes("text"), text));
    }

    private static byte[] decoded(byte[] given) {
        try {
            return Base64.getDecoder().decode(given);
        } catch (IllegalArgumentException e) {
            throw new WebException(400, "The document was changed on its way. Choose it again.");
        }
    }

    // Without the folder that some browsers send, and without characters that a path or a table cell cannot hold.
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String printable = last.replaceAll("[\\p{C}]", "").strip();
        int most = printable.offsetByCodePoints(0, Math.min(LONGEST_NAME, printable.codePointCount(0, printable.length())));
        return printable.isEmpty() ? "document" : ofPath(printable.substring(0, most));
    }

    // What a path can hold depends on the system's locale.
    private static String ofPath(String name) {
        try {
            return Path.of(name).toString();
        } catch (InvalidPathException e) {
            return name.replaceAll("[^ -~]", "_");
        }
    }

    /** For a field of a form, from which {@link #of} takes it again. */
    String encoded() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
