package org.unres.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * The fields of a form sent as {@code multipart/form-data}, kept in memory: a document of at most 5 MB, which is a third longer
 * if a report sends it again in Base64.
 *
 * @param fileName as sent by the browser, untrusted; empty without a file
 */
public record Upload(Map<String, byte[]> fields, String fileName) {
    public static final int MOST_BYTES = 5 << 20;
    private static final int MOST_SENT = MOST_BYTES / 3 * 4 + (64 << 10);
    private static final long MOST_DISCARDED = 8L * MOST_SENT;
    private static final int MOST_FIELDS = 8;

    /** @throws WebException 413 if it is too large, 415 if it is not multipart, 400 if it cannot be read */
    public static Upload of(HttpServletRequest request) {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw new WebException(415, "Send the form of this page, as multipart/form-data.");
        }
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload =
                new JakartaServletFileUpload<>(DiskFileItemFactory.builder().setBufferSize(2 * MOST_SENT).get());
        upload.setSizeMax(MOST_SENT);
        upload.setFileCountMax(MOST_FIELDS);
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        try {
            Map<String, byte[]> fields = new TreeMap<>();
            String fileName = "";
            for (DiskFileItem item : upload.parseRequest(request)) {
                fields.put(item.getFieldName(), item.get());
                fileName = item.isFormField() || item.getName() == null ? fileName : item.getName();
            }
            return new Upload(fields, fileName);
        } catch (FileUploadSizeException e) {
            discardRest(request);
            throw tooLarge();
        } catch (FileUploadException | InvalidPathException e) {
            throw new WebException(400, "The form cannot be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A browser reads the response only after it has sent the whole form.
    private static void discardRest(HttpServletRequest request) {
        try {
            request.getInputStream().skipNBytes(MOST_DISCARDED);
        } catch (IOException ended) {
            // The form has ended, or the client has disconnected.
        }
    }

    public static WebException tooLarge() {
        return new WebException(413, "A document has at most 5 MB here. Save it without pictures, or paste its text."
                + " The command line has no such limit: ./unres convert");
    }

    public byte[] bytes(String field) {
        return fields.getOrDefault(field, new byte[0]);
    }

    public String text(String field) {
        return new String(bytes(field), StandardCharsets.UTF_8);
    }
}
