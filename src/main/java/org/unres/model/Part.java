package org.unres.model;

/**
 * The place of a block in its document: {@code draft} and {@code pp/8} are the eighth preambular paragraph of the
 * draft that E/RES/2023/26 carries.
 *
 * @param voice whose text it is: empty for the document itself, {@code draft} or {@code draft/2} for an embedded draft
 * @param label {@code header}, {@code pp/8}, {@code op/36}, {@code op/2/a}, {@code fn/3}, {@code annex}
 */
public record Part(String voice, String label) {
    /** The path below the document's symbol: {@code draft/pp/8}. */
    public String path() {
        return voice.isEmpty() ? label : voice + "/" + label;
    }

    @Override
    public String toString() {
        return path();
    }
}
