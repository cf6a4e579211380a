package org.unres.model;

import java.util.List;
import java.util.Optional;

/**
 * A resolution or decision as read, whatever its format: what stands on its cover, and its parts in reading order.
 *
 * @param language a BCP 47 tag: "en"
 */
public record Document(
        Symbol symbol,
        String language,
        Header header,
        List<Draft> drafts,
        List<Block> blocks,
        Source source,
        Metadata metadata) {
    public Document {
        drafts = List.copyOf(drafts);
        blocks = List.copyOf(blocks);
    }

    /** A document of a format without metadata. */
    public Document(
            Symbol symbol, String language, Header header, List<Draft> drafts, List<Block> blocks, Source source) {
        this(symbol, language, header, drafts, blocks, source, Metadata.NONE);
    }

    /** The footnote with this label in the voice whose part carries its mark. */
    public Optional<Block> footnote(String voice, String label) {
        Part part = new Part(voice, "fn/" + label);
        return blocks.stream().filter(b -> b.part().equals(part)).findFirst();
    }

    /** The path of the document in whose voice a part is written: "E/RES/2023/26/draft". */
    public String voiceId(String voice) {
        return voice.isEmpty() ? symbol.value() : symbol.value() + "/" + voice;
    }
}
