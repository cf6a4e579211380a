package org.unres.resolve.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unres.model.Block;
import org.unres.model.Citation;
import org.unres.model.Document;
import org.unres.model.Mention;
import org.unres.model.Problem;
import org.unres.model.Symbol;

/**
 * Compares the target of a citation with the target of the official hyperlink on its words. If they agree, the confidence is
 * 1; if they differ, the words decide and the difference is a problem: "resolution 45/34" of the Human Rights Council has a
 * hyperlink to A/RES/45/34.
 */
final class LinkComparison {
    /** Official addresses drop the letters of parts (217 A (III) leads to A/RES/217(III)), and name volumes or do not. */
    private static final Pattern DROPPED = Pattern.compile("(?i)(?<=[\\d)])[A-Z]$|\\((?:supp|vol|part)[^)]{0,12}\\)");

    private static final Pattern JOINT = Pattern.compile("-(?=[A-Z]{1,6}/)");
    private static final double SURE = 1.0;

    private LinkComparison() {}

    /** The mentions of a block with what its links add, and a problem for each link that disagrees. */
    record Compared(List<Mention> mentions, List<Problem> problems) {}

    static Compared compare(Document document, Block block, List<Mention> mentions) {
        List<Citation> citations =
                mentions.stream().filter(Citation.class::isInstance).map(Citation.class::cast).toList();
        Map<Boolean, List<Citation>> byAgreement = citations.stream()
                .filter(c -> isLinked(block, c))
                .collect(Collectors.partitioningBy(c -> agrees(block, c)));
        List<Citation> agreeing = byAgreement.get(true);
        List<Problem> problems = byAgreement.get(false).stream()
                .filter(c -> agreeing.stream().noneMatch(a -> shareLink(block, a, c)))
                .map(c -> disagreement(document, c, linked(block, c).getFirst()))
                .toList();
        return new Compared(
                mentions.stream().map(m -> agreeing.contains(m) ? ((Citation) m).withConfidence(SURE) : m).toList(), problems);
    }

    // A joint symbol is two citations and one link, which leads to one of them.
    private static boolean shareLink(Block block, Citation a, Citation b) {
        return block.links().stream().anyMatch(l -> l.span().overlaps(a.span()) && l.span().overlaps(b.span()));
    }

    private static boolean isLinked(Block block, Citation citation) {
        return citation.targets().getFirst().kind().hasSymbol() && !linked(block, citation).isEmpty();
    }

    private static boolean agrees(Block block, Citation citation) {
        return linked(block, citation).stream()
                .flatMap(s -> JOINT.splitAsStream(s.value()))
                .anyMatch(half -> citation.targets().stream().anyMatch(t -> comparable(t.id()).equals(comparable(half))));
    }

    private static List<Symbol> linked(Block block, Citation citation) {
        return block.links().stream()
                .filter(l -> l.span().overlaps(citation.span()))
                .flatMap(l -> LinkedCitations.symbol(l.href()).stream())
                .toList();
    }

    private static String comparable(String symbol) {
        return DROPPED.matcher(symbol).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static Problem disagreement(Document document, Citation citation, Symbol linked) {
        return new Problem(
                Problem.Severity.WARNING,
                Problem.Code.LINK_DISAGREES,
                document.symbol().value() + "/" + citation.part().path(),
                "the text \"" + citation.quote() + "\" cites " + citation.targets().getFirst().id()
                        + ", but its official hyperlink leads to " + linked + "; the text is followed");
    }
}
