package org.unres.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.model.Link;
import org.unres.model.NoteMark;
import org.unres.model.Span;
import org.unres.read.DocumentReader;
import org.unres.read.input.ReadResult;

/** Web pages as sites and word processors write them. */
class HtmlReaderTest {
    private static final String HEAD =
            "<!DOCTYPE html><html><head><title>x</title><script>S/RES/1 (1946)</script><style>p{}</style></head>"
                    + "<body><nav><a href='/'>Resolution 70/1</a></nav><h2>Resolution 2178 (2014)</h2>"
                    + "<p>Adopted by the Security Council at its 7272nd meeting, on 24&nbsp;September 2014</p><p><i>The Security Council</i>,</p>";

    @Test
    void raisedNumbersAndLinksInsideThePageAreMarks() {
        Document document = read("<p><i>Recalling</i> its resolution 1373 (2001)<sup>1</sup> of 28 September 2001 and"
                + " <a href='http://127.0.0.1:9/never'>1624 (2005)</a>,<a href='#_ftn2'>[2]</a></p><p>1. Decides.</p><hr>"
                + "<p><sup>1</sup> See S/2014/1.</p><p><a href='#_ftnref2' name='_ftn2'>[2]</a> Ibid.</p>");
        Block preamble = block(document, "pp/1");
        assertEquals("Recalling its resolution 1373 (2001) of 28 September 2001 and 1624 (2005),", preamble.text());
        assertEquals(List.of(new NoteMark(36, "1"), new NoteMark(74, "2")), preamble.notes());
        assertEquals(List.of(new Link(new Span(62, 73), "http://127.0.0.1:9/never")), preamble.links());
        assertEquals("See S/2014/1.", block(document, "fn/1").text());
        assertEquals("Ibid.", block(document, "fn/2").text());
    }

    @Test
    void footnotesInAListOfTheirOwn() {
        Document document = read("<p>Recalling the report,<sup><a href='#fn1' id='fnref1'>1</a></sup></p><p>1. Decides.</p>"
                + "<section><ol><li id='fn1'><p>S/2014/1. <a href='#fnref1'>↩</a></p></li></ol></section>");
        assertEquals("S/2014/1.", block(document, "fn/1").text());
    }

    @Test
    void numbersThatTheBrowserPrints() {
        Document document = read("<p>Recalling the report,</p><ol><li>Condemns extremism;</li><li>Decides that States shall:"
                + "<ol type='a'><li>Prosecute;</li><li>Prevent.</li></ol></li></ol>");
        assertEquals("Condemns extremism;", block(document, "op/1").text());
        assertEquals("Decides that States shall:", block(document, "op/2").text());
        assertEquals("Prevent.", block(document, "op/2/b").text());
    }

    @Test
    void whatIsAroundTheTextIsLeftOut() {
        Document document = read("<p>Recalling the report,</p><script>alert('S/RES/1 (1946)')</script><p>1. Decides.</p>"
                + "<p style='display: none'>S/RES/2 (1946)</p><footer>S/RES/3 (1946)</footer>");
        assertTrue(document.blocks().stream().noneMatch(b -> b.text().contains("1946")), document.toString());
    }

    @Test
    void deepAndLongPagesAreReadInTimeThatGrowsWithThem() {
        String deep = "<div>".repeat(20_000) + "<ol>".repeat(20_000) + "<li>x".repeat(20_000);
        assertTrue(result(deep).problems().stream().noneMatch(p -> p.code().name().equals("INTERNAL_ERROR")));
    }

    private static Document read(String body) {
        return result(HEAD + body + "</body></html>").document().orElseThrow();
    }

    private static ReadResult result(String page) {
        return DocumentReader.read("made-up.txt",
                (page.startsWith("<!") ? page : "<html>" + page).getBytes(StandardCharsets.UTF_8));
    }

    private static Block block(Document document, String part) {
        return document.blocks().stream().filter(b -> b.part().path().equals(part)).findFirst().orElseThrow();
    }
}
