package org.unres.read.html;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.unres.model.Problem.Code;
import org.unres.read.input.Content;
import org.unres.read.input.Format;
import org.unres.read.input.FormatReader;
import org.unres.read.input.Problems;
import org.unres.read.input.ReadResult;
import org.unres.read.structure.Paragraph;
import org.unres.read.structure.ResolutionBuilder;

/** A resolution as a web page: what is around its text (menus, scripts, forms) is left out, and nothing is fetched. */
public final class HtmlReader implements FormatReader {
    private static final String AROUND = "script, style, noscript, template, nav, aside, form, iframe, object, svg, button,"
            + " select, [hidden], [aria-hidden=true], [style~=(?i)display:\\s{0,3}none]";
    private static final int SHORTEST = 200;

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public ReadResult read(Content content) {
        try {
            Document page = Jsoup.parse(content.stream(), null, "");
            page.select(AROUND).remove();
            return ResolutionBuilder.build(content, "text/html", paragraphs(text(page)));
        } catch (IOException e) {
            return Problems.failed(Problems.error(Code.UNREADABLE_FILE, content.place(), "The page cannot be read: "
                    + e.getMessage() + ". Save it once more as UTF-8."));
        }
    }

    // Pages of today name their main part; headers and footers outside it belong to the site.
    private static Element text(Document page) {
        for (Element part : page.select("main, article, [role=main]")) {
            if (part.text().length() > SHORTEST) {
                return part;
            }
        }
        page.select("footer").remove();
        return page.body();
    }

    private static List<Paragraph> paragraphs(Element text) {
        HtmlBlocks blocks = new HtmlBlocks();
        NodeTraversor.traverse(blocks, text);
        return blocks.finish();
    }
}
