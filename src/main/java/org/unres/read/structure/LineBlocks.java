package org.unres.read.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Block;

/**
 * Splits lines into blocks: at blank lines, and before a line that can only begin a paragraph. "Distr.: General", "3 August
 * 2023" is one block; "The Security Council," is always a block of its own.
 */
public final class LineBlocks {
    private static final Pattern RULE = Pattern.compile("[-*_ ]{3,}+");
    private static final Pattern MARKUP = Pattern.compile("^[#>*_ ]{1,12}+");
    private static final List<String> JOINING = Language.ENGLISH.list("line-blocks.joining");
    private static final Pattern COVER = Language.ENGLISH.pattern("line-blocks.cover");
    private static final Pattern NOTE = Pattern.compile("^(?:[⁰¹²³⁴-⁹]{1,3} ?[^\\p{Ll}\\s]|\\[\\^\\w{1,3}\\]:)");
    private static final Pattern SIGN = Pattern.compile("^(?:\\d{1,3}\\\\?\\. ?[\\p{Lu}*_]|\\([a-z]{1,4}\\) )");
    private static final Pattern SYMBOL = Pattern.compile("[(\\[]S/[^ ]{1,20}(?:, [IVX]{1,4})?[)\\]}]{1,2}");
    private static final int HEAD = 120;

    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int first;

    /** Lines that belong together, the first of them with its number in the file. */
    public record RawBlock(int line, List<String> lines) {}

    private LineBlocks() {}

    public static List<RawBlock> of(List<String> lines) {
        LineBlocks cutter = new LineBlocks();
        for (int i = 0; i < lines.size(); i++) {
            cutter.add(lines.get(i), i + 1);
        }
        cutter.flush();
        return cutter.blocks;
    }

    private void add(String line, int number) {
        String stripped = line.strip();
        if (stripped.isEmpty() || RULE.matcher(stripped).matches()) {
            flush();
            return;
        }
        if (line.startsWith("\f") || (!lines.isEmpty() && begins(lines.getLast(), stripped))) {
            flush();
        }
        if (lines.isEmpty()) {
            first = number;
        }
        lines.add(stripped);
    }

    private void flush() {
        if (!lines.isEmpty()) {
            blocks.add(new RawBlock(first, List.copyOf(lines)));
            lines.clear();
        }
    }

    private boolean begins(String before, String line) {
        String head = plain(line);
        if (SYMBOL.matcher(before).matches() || isFormula(before) || isFormula(line) || line.startsWith("#")
                || before.startsWith("#")) {
            return true;
        } else if (COVER.matcher(head).find() || NOTE.matcher(head).find() || OcrFootnotes.begins(lines.getFirst(), head)) {
            return true;
        }
        return SIGN.matcher(head).find() ? endsItem(before) : opens(before, head);
    }

    private static String plain(String line) {
        return MARKUP.matcher(line.substring(0, Math.min(line.length(), HEAD))).replaceFirst("");
    }

    private static boolean isFormula(String line) {
        return line.length() <= HEAD && Organ.ofFormula(line.replaceAll("[*_]", "")).isPresent();
    }

    private static boolean endsItem(String before) {
        return ParagraphStart.isComplete(before) || JOINING.stream().anyMatch(word -> before.endsWith(" " + word));
    }

    // "…,\nRecalling" and "…;\nDecides": a capital after such a sign is a new paragraph's, unless it is a name's.
    private static boolean opens(String before, String head) {
        return ParagraphStart.isComplete(before)
                && Openings.of(head).map(t -> t == Block.Type.PREAMBULAR || !before.endsWith(",")).orElse(false);
    }
}
