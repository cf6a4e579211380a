package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unres.authority.Authority;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Document;
import org.unres.model.Header;
import org.unres.model.Part;
import org.unres.model.Reading;
import org.unres.model.Source;
import org.unres.model.Symbol;
import org.unres.read.DocumentReader;
import org.unres.vocabulary.Bundled;

/** Readings for tests: of the bundled sample, and of documents made of a few blocks. */
final class Readings {
    /** The symbol of every document made here; a text that prints it cites itself. */
    static final String OWN = "A/RES/80/300";

    private static final Resolver RESOLVER = new Resolver(Authority.bundled());

    private Readings() {}

    static Reading sample() {
        byte[] bytes = Bundled.text("org/unres/sample/E_RES_2023_26.txt").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return RESOLVER.read(DocumentReader.read("E_RES_2023_26.txt", bytes).document().orElseThrow());
    }

    /** @param type the kind of all blocks: "pp", "op", "fn" or "header" */
    static Reading of(Body speaker, String type, List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            Part part = new Part("", type.equals("header") ? type : type + "/" + (blocks.size() + 1));
            blocks.add(new Block(type(type), part, speaker, text, List.of(), List.of()));
        }
        return of(speaker, blocks);
    }

    /** @param parts the label of each part, such as "op/8/a", and its text */
    static Reading paragraphs(Body speaker, List<List<String>> parts) {
        return of(speaker, parts.stream()
                .map(p -> new Block(type(p.get(0).substring(0, 2)), new Part("", p.get(0)), speaker, p.get(1), List.of(),
                        List.of()))
                .toList());
    }

    private static Reading of(Body speaker, List<Block> blocks) {
        Header header = new Header(
                speaker, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        Source source = new Source("case", "text/plain", "0".repeat(64));
        return RESOLVER.read(new Document(new Symbol(OWN), "en", header, List.of(), blocks, source));
    }

    private static Block.Type type(String type) {
        return switch (type) {
            case "pp" -> Block.Type.PREAMBULAR;
            case "op" -> Block.Type.OPERATIVE;
            case "fn" -> Block.Type.FOOTNOTE;
            case "header" -> Block.Type.HEADER;
            default -> throw new IllegalArgumentException("no such kind of block: " + type);
        };
    }
}
