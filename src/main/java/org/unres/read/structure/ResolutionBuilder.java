package org.unres.read.structure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.unres.model.Document;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.model.Source;
import org.unres.read.input.Content;
import org.unres.read.input.Problems;
import org.unres.read.input.ReadResult;

/** From the paragraphs of any format to a document: cover page, structure, footnotes. */
public final class ResolutionBuilder {
    private ResolutionBuilder() {}

    /** @param format the media type of the input: "text/plain" */
    public static ReadResult build(Content content, String format, List<Paragraph> paragraphs) {
        List<Paragraph> printed = paragraphs.stream().filter(p -> !p.content().isEmpty()).toList();
        Optional<Layout> layout = Layout.of(printed);
        if (layout.isEmpty()) {
            return noResolution(content, printed, "no enacting formula was found (a line such as "
                    + "\"The General Assembly,\"; known are: " + String.join(", ", Organ.names()) + ")");
        }
        Optional<HeaderParser.Masthead> masthead = HeaderParser.parse(layout.get());
        if (masthead.isEmpty()) {
            return noResolution(content, printed, "no number was found above the enacting formula (such as \"78/226. Title\", "
                    + "\"Resolution 2178 (2014)\" or \"A/RES/78/226\")");
        }
        return document(content, format, new Whole(layout.get(), masthead.get(), LanguageDetector.of(printed)));
    }

    private record Whole(Layout layout, HeaderParser.Masthead masthead, String language) {}

    private static ReadResult document(Content content, String format, Whole whole) {
        StructureBuilder.Structure structure = StructureBuilder.build(content.place(), whole.layout());
        Source source = new Source(content.name(), format, sha256(content.bytes()));
        Document document = new Document(
                whole.masthead().symbol(), whole.language(), whole.masthead().header(), structure.drafts(),
                structure.blocks(), source);
        return new ReadResult(Optional.of(document), structure.problems());
    }

    private static ReadResult noResolution(Content content, List<Paragraph> printed, String missing) {
        String language = LanguageDetector.of(printed);
        String foreign = language.equals("en") || language.equals("und")
                ? ""
                : " Its words look like another language (" + language + "); only English is read.";
        Problem problem = Problems.error(Code.NO_RESOLUTION, content.place(), "This text is no resolution: " + missing + "."
                + foreign + " Give the whole resolution, from its cover page on, or leave the file out.");
        return Problems.failed(problem);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
