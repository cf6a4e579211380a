package org.unres.resolve.citation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Block;
import org.unres.model.Citation;
import org.unres.model.Document;
import org.unres.model.Kind;
import org.unres.model.Link;
import org.unres.model.Mention;
import org.unres.model.Relation;
import org.unres.model.Symbol;
import org.unres.model.Thing;

/**
 * What a text cites by the hyperlinks of its official file, for texts in languages that are not read: the words "74/175"
 * lead to {@code https://undocs.org/en/A/RES/74/175}.
 */
public final class LinkedCitations {
    private static final double CONFIDENCE = 0.9;
    private static final Pattern OFFICIAL =
            Pattern.compile("https?://(?:www\\.)?(?:undocs|docs\\.un)\\.org/(?:(?:[a-z]{2}|ar|zh)/)?([^?#]{3,120})");
    private static final Pattern LETTER = Pattern.compile("((?:A|E)/(?:RES|DEC)/[^/]{1,8}/\\d{1,3})([a-z])");
    private static final Pattern LETTERS = Pattern.compile("((?:A|E)/(?:RES|DEC)/[^/]{1,8}/\\d{1,3})[a-zA-Z][-–][a-zA-Z]");
    private static final Pattern SYMBOL = Pattern.compile("(?:A|S|E|UNEP|ST|CCPR|CAT|CRC|TD|DP|FCCC|NPT|CD)[/.].*\\d.*");

    private LinkedCitations() {}

    public static List<Mention> of(Document document) {
        List<Mention> citations = new ArrayList<>();
        document.blocks().forEach(b -> of(document, b, citations));
        return citations;
    }

    private static void of(Document document, Block block, List<Mention> citations) {
        int number = 0;
        for (Link link : block.links()) {
            Optional<Symbol> symbol = symbol(link.href()).filter(s -> !s.equals(document.symbol()));
            if (symbol.isPresent()) {
                citations.add(citation(block, ++number, link, symbol.get()));
            }
        }
    }

    private static Citation citation(Block block, int number, Link link, Symbol symbol) {
        Kind kind = symbol.isResolution() ? Kind.RESOLUTION : symbol.isDecision() ? Kind.DECISION : Kind.DOCUMENT;
        return new Citation(
                block.part(), number, link.span(), link.span().in(block.text()),
                List.of(new Thing(kind, symbol.value(), symbol.value())), block.part(), Relation.CITES, "",
                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Rules.OFFICIAL_LINK, CONFIDENCE);
    }

    /** The document to which an official address leads: {@code https://undocs.org/en/A/RES/75/253b} is A/RES/75/253B. */
    static Optional<Symbol> symbol(String href) {
        Matcher official = OFFICIAL.matcher(href.strip());
        if (!official.matches()) {
            return Optional.empty();
        }
        String path = decoded(official.group(1)).replaceFirst("/+$", "");
        Matcher several = LETTERS.matcher(path);
        Matcher letter = LETTER.matcher(path);
        String printed = several.matches() ? several.group(1)
                : letter.matches() ? letter.group(1) + letter.group(2).toUpperCase(Locale.ROOT) : path;
        return SYMBOL.matcher(printed).matches() ? Symbol.parse(printed) : Optional.empty();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
