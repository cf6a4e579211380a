package org.unres.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.read.akn.AknReader;
import org.unres.read.html.HtmlReader;
import org.unres.read.input.Content;
import org.unres.read.input.Format;
import org.unres.read.input.FormatReader;
import org.unres.read.input.Limits;
import org.unres.read.input.Problems;
import org.unres.read.input.ReadResult;
import org.unres.read.pdf.PdfReader;
import org.unres.read.text.PlainTextReader;
import org.unres.read.word.WordReader;

/**
 * The front door of this package: one resolution from a file of any format that is known, such as the bundled
 * {@code E_RES_2023_26.txt}. It never throws: what cannot be read comes back as a {@link Problem} with its place.
 * The format is recognised by content; names and endings do not matter.
 */
public final class DocumentReader {
    private static final List<FormatReader> READERS =
            List.of(new PlainTextReader(), new AknReader(), new WordReader(), new PdfReader(), new HtmlReader());

    private DocumentReader() {}

    public static ReadResult read(Path file) {
        String place = file.toString();
        if (!Files.isRegularFile(file)) {
            return unreadable(place, Files.exists(file) ? "it is not a file" : "there is no such file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > Limits.FILE) {
                return Problems.failed(Limits.tooLarge(place));
            }
            return recognise(new Content(place, Limits.read(place, in)));
        } catch (Limits.ExceededException e) {
            return Problems.failed(e.problem());
        } catch (IOException | SecurityException e) {
            return unreadable(place, "the system refuses to read it");
        }
    }

    /** @param name the file's name, for messages and for the document's source */
    public static ReadResult read(String name, byte[] content) {
        return Limits.check(name, content).map(Problems::failed).orElseGet(() -> recognise(new Content(name, content)));
    }

    private static ReadResult recognise(Content content) {
        if (isBlank(content.bytes())) {
            return Problems.failed(Problems.error(Code.EMPTY_FILE, content.place(),
                    "The file is empty. Give a file that holds the text of a resolution."));
        }
        Format format = Format.of(content.bytes());
        Optional<FormatReader> reader = READERS.stream().filter(r -> r.format() == format).findFirst();
        try {
            return reader.map(r -> r.read(content)).orElseGet(() -> unknown(content, format));
        } catch (RuntimeException | StackOverflowError e) {
            return Problems.failed(Problems.error(Code.INTERNAL_ERROR, content.place(), "The program failed on this file ("
                    + e + "). This is a fault of the program: please report it, with the file."));
        }
    }

    private static boolean isBlank(byte[] bytes) {
        int start = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private static ReadResult unknown(Content content, Format format) {
        String next = format == Format.UTF_16
                ? "Save it as UTF-8 and try again."
                : "Read are: " + String.join(", ", READERS.stream().map(r -> r.format().words()).toList())
                        + ". Save the resolution as text (UTF-8) and try again, or leave the file out.";
        return Problems.failed(Problems.error(Code.UNKNOWN_FORMAT, content.place(),
                "This looks like " + format.words() + ", which cannot be read. " + next));
    }

    private static ReadResult unreadable(String place, String why) {
        return Problems.failed(Problems.error(Code.UNREADABLE_FILE, place,
                "The file cannot be read: " + why + ". Check the path and the permissions."));
    }
}
