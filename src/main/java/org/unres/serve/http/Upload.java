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
 * The fields of a form that was sent as {@code multipart/form-data}, held in memory alone: a document of at most 5 MB, which is a third
 * longer where a page sends it again as text.
 *
 * @param fileName as the browser says it, so not to be trusted; empty where no file was sent
 */
public record Upload(Map<String, byte[]> fields, String fileName) {
    public static final int MOST_BYTES = 5 << 20;
    private static final int MOST_SENT = MOST_BYTES / 3 * 4 + (64 << 10);
    private static final long HEARD_OUT = 8L * MOST_SENT;
    private static final int MOST_FIELDS = 8;

    /** @throws WebException 413 where it is larger, 400 where it is no such form */
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
            hearOut(request);
            throw tooLarge();
        } catch (FileUploadException | InvalidPathException e) {
            throw new WebException(400, "The form cannot be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Who still sends does not read; what is somewhat too large is heard out, so that its sender sees the answer.
    private static void hearOut(HttpServletRequest request) {
        try {
            request.getInputStream().skipNBytes(HEARD_OUT);
        } catch (IOException endOrGone) {
            // It has come to its end, or nobody is left to be answered.
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
