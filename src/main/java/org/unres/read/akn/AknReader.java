package org.unres.read.akn;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.unres.language.Language;
import org.unres.model.Body;
import org.unres.model.Document;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.model.Source;
import org.unres.model.Symbol;
import org.unres.read.input.Content;
import org.unres.read.input.Format;
import org.unres.read.input.FormatReader;
import org.unres.read.input.Problems;
import org.unres.read.input.ReadResult;
import org.unres.read.input.Utf8;
import org.unres.read.structure.ResolutionBuilder;

/**
 * Akoma Ntoso for the United Nations, such as the official {@code E_RES_2023_26-2314958E.xml}: the structure is that of
 * the markup, the words are those of the text.
 */
public final class AknReader implements FormatReader {
    static final String TYPE = "application/akn+xml";

    @Override
    public Format format() {
        return Format.XML;
    }

    @Override
    public ReadResult read(Content content) {
        AknFile file = new AknFile();
        try {
            AknParser.parse(new StringReader(Utf8.decode(content.bytes())), file);
        } catch (Utf8.MalformedException e) {
            return Problems.failed(Problems.error(
                    Code.MALFORMED_XML, Problems.line(content.place(), e.line()), e.getMessage()));
        } catch (AknParser.RefusedException e) {
            return Problems.failed(Problems.error(e.code(), content.place(), e.getMessage()));
        } catch (XMLStreamException e) {
            return Problems.failed(AknParser.malformed(content.place(), e));
        }
        Optional<Symbol> symbol = file.header().symbol();
        if (symbol.isEmpty()) {
            return Problems.failed(Problems.error(Code.NO_RESOLUTION, content.place(), "This Akoma Ntoso file gives no"
                    + " document symbol (a docNumber such as \"A/RES/78/226\" on its cover page), so it is not known what"
                    + " it is. Add the symbol, or leave the file out."));
        }
        return document(content, file, symbol.get());
    }

    private static ReadResult document(Content content, AknFile file, Symbol symbol) {
        Body organ = AknHeader.organ(symbol).orElse(Body.GENERAL_ASSEMBLY);
        AknStructure.Structure structure = AknStructure.build(
                file.body(), new AknStructure.Origin(content.place(), symbol, organ));
        Source source = new Source(content.name(), TYPE, ResolutionBuilder.sha256(content.bytes()));
        String language = AknLanguage.of(file.meta(), file.body().items());
        Document document = new Document(
                symbol, language, file.header().header(organ, file.header().title(symbol)), structure.drafts(),
                structure.blocks(), source, file.header().metadata());
        List<Problem> problems = new ArrayList<>(structure.problems());
        problems.addAll(problems(content.place(), file, language));
        return new ReadResult(Optional.of(document), problems);
    }

    private static List<Problem> problems(String place, AknFile file, String language) {
        List<Problem> problems = new ArrayList<>();
        if (Language.of(language).filter(Language::isRead).isEmpty()) {
            problems.add(Problems.warning(Code.LANGUAGE_NOT_READ, place, "The text is in another language than English ("
                    + language + "): its structure, metadata and hyperlinks were read, its words were not."
                    + " Give the English text for the rest."));
        }
        file.meta().adopted().ifPresent(adopted -> file.meta().stepAdopted()
                .filter(step -> !step.equals(adopted))
                .ifPresent(step -> problems.add(Problems.warning(Code.DATE_DISAGREES, place, "The date of adoption is "
                        + adopted + ", but the workflow says " + step + " (often the date of publication). The first was"
                        + " taken; check it where it matters."))));
        return problems;
    }
}
