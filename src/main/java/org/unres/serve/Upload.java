package org.unres.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** The fields of a form that was sent as {@code multipart/form-data}, at most 5 MB together, held in memory alone. */
record Upload(Map<String, byte[]> fields) {
    static final int MOST_BYTES = 5 << 20;
    private static final int MOST_FIELDS = 8;

    /** @throws WebException 413 where it is larger, 400 where it is no such form */
    static Upload of(HttpServletRequest request) {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw new WebException(415, "Send the form of this page, as multipart/form-data.");
        }
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload =
                new JakartaServletFileUpload<>(DiskFileItemFactory.builder().setBufferSize(2 * MOST_BYTES).get());
        upload.setSizeMax(MOST_BYTES);
        upload.setFileCountMax(MOST_FIELDS);
        try {
            Map<String, byte[]> fields = new TreeMap<>();
            for (DiskFileItem item : upload.parseRequest(request)) {
                fields.put(item.getFieldName(), item.get());
            }
            return new Upload(fields);
        } catch (FileUploadSizeException e) {
            throw new WebException(413, "A document has at most 5 MB here. The command line has no such limit: ./unres convert");
        } catch (FileUploadException e) {
            throw new WebException(400, "The form cannot be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String field) {
        return fields.getOrDefault(field, new byte[0]);
    }

    String text(String field) {
        return new String(bytes(field), StandardCharsets.UTF_8);
    }
}
