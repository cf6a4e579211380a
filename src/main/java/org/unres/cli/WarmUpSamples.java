package org.unres.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.unres.vocabulary.Bundled;

/** A small document of each format, by file name. Reading one loads the classes that later documents of the format need. */
final class WarmUpSamples {
    private static final String XML =
            """
            <?xml version="1.0"?>
            <akomaNtoso><statement name="resolution">
            <coverPage><p><docNumber refersTo="#symbol">S/RES/9001 (2044)</docNumber></p></coverPage>
            <mainBody><p><i>Recalling</i> its resolution <ref href="https://undocs.org/S/RES/1373(2001)">1373 (2001)</ref>,</p>
            <p>1. <i>Requests</i> the Secretary-General to report thereon by 1 May 2044.</p></mainBody>
            </statement></akomaNtoso>
            """;
    private static final String HTML =
            """
            <html><body><p>Resolution 9003 (2044)</p><p>Adopted by the Security Council at its 9003rd meeting, on 1 May 2044</p>
            <p>The Security Council,</p><p>Recalling its resolution 1373 (2001),</p>
            <p>1. Decides to remain seized of the matter.</p></body></html>
            """;
    // It has no cross-reference table; PDFBox rebuilds it.
    private static final String PDF =
            """
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
            /Resources << /Font << /F 5 0 R >> >> >> endobj
            5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> endobj
            4 0 obj << /Length 362 >> stream
            BT /F 10 Tf 14 TL 123 700 Td (Resolution 9004 \\(2044\\)) Tj T*
            (Adopted by the Security Council at its 9004th meeting, on 1 May 2044) Tj T* T* (The Security Council,) Tj T* T*
            (Recalling its resolution 1373 \\(2001\\) of 28 September 2001,) Tj T* T*
            (1. Decides to remain seized of the matter.) Tj ET
            endstream endobj
            trailer << /Root 1 0 R >>
            %%EOF
            """;
    private static final String WORD_TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>
            """;
    private static final String WORD_RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            Target="word/document.xml"/></Relationships>
            """;
    private static final String WORD_TEXT =
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:r><w:t>Resolution 9002 (2044)</w:t></w:r></w:p>
            <w:p><w:r><w:t>Adopted by the Security Council at its 9002nd meeting, on 1 May 2044</w:t></w:r></w:p>
            <w:p><w:r><w:t>The Security Council,</w:t></w:r></w:p>
            <w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Recalling</w:t></w:r><w:r><w:t> its resolution 1373 (2001),</w:t></w:r></w:p>
            <w:p><w:r><w:t>1. Decides to remain seized of the matter.</w:t></w:r></w:p>
            </w:body></w:document>
            """;

    private WarmUpSamples() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("sample.txt", utf8(Bundled.text("org/unres/sample/E_RES_2023_26.txt")));
        samples.put("sample.xml", utf8(XML));
        samples.put("sample.html", utf8(HTML));
        samples.put("sample.pdf", utf8(PDF));
        samples.put("sample.docx", word());
        return samples;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", WORD_TYPES);
            entry(zip, "_rels/.rels", WORD_RELATIONS);
            entry(zip, "word/document.xml", WORD_TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(text));
        zip.closeEntry();
    }
}
