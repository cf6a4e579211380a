package org.unres.serve.upload;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.thing.DocumentPage;

/**
 * Links into the text of an uploaded document on the same page: "draft para. 2 (a)" links to {@code #draft-op-2-a}.
 *
 * @param path of the document: "E/RES/2023/26"
 * @param anchors of the parts that the page shows
 */
record TextLinks(String path, Set<String> anchors) {
    static TextLinks of(String path, DocumentText text) {
        return new TextLinks(path, text.parts().stream().limit(DocumentPage.SHOWN)
                .map(p -> DocumentPage.anchor(DocumentPage.inside(path, p.node()))).collect(Collectors.toSet()));
    }

    /** The part of a node: paragraph 36 for ".../op/36/mandate/1". */
    NamedLink of(Node node) {
        String inside = DocumentPage.inside(path, node).replaceFirst("/(?:mandate|act|cite)/[0-9]+$", "");
        return linked(inside, words(inside));
    }

    /** The place of a problem: a path, or the name of the file with what follows it. */
    NamedLink of(String place) {
        String inside = place.startsWith(path + "/") ? place.substring(path.length() + 1)
                : place.substring(place.lastIndexOf(", ") + 1).strip();
        return anchors.contains(DocumentPage.anchor(inside)) ? linked(inside, words(inside)) : new NamedLink(place, "");
    }

    private NamedLink linked(String inside, String words) {
        return new NamedLink(words, anchors.contains(DocumentPage.anchor(inside)) ? '#' + DocumentPage.anchor(inside) : "");
    }

    // As the United Nations cite parts: "para. 2 (a)", "preambular para. 3", "footnote 4".
    private static String words(String inside) {
        String[] steps = inside.split("/");
        StringBuilder words = new StringBuilder();
        boolean numbered = false;
        for (String step : steps) {
            Optional<String> kind = kind(step);
            words.append(numbered ? " (" + step + ")" : words.isEmpty() ? "" : " ").append(numbered ? "" : kind.orElse(step));
            numbered = !kind.isPresent() && Stream.of("para. ", "footnote ").anyMatch(k -> words.toString().contains(k));
        }
        return words.toString();
    }

    private static Optional<String> kind(String step) {
        return switch (step) {
            case "pp" -> Optional.of("preambular para.");
            case "op" -> Optional.of("para.");
            case "fn" -> Optional.of("footnote");
            default -> Optional.empty();
        };
    }
}
