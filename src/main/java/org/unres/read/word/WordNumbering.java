package org.unres.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The numbers that Word prints in front of paragraphs by itself: "36.", "(a)", "(iv)". Signs such as bullets are left out. */
public final class WordNumbering implements WordXml.Handler {
    private static final int LEVELS = 9;

    private final WordStyles styles;
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private String list = "";
    private String number = "";
    private int level;

    /** How a level of a list is numbered: "(%1)" in lower-case letters from the first on. */
    private record Level(int start, String format, String text) {}

    private WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    static WordNumbering of(WordParts parts, WordStyles styles) throws IOException, InvalidFormatException, XMLStreamException {
        WordNumbering numbering = new WordNumbering(styles);
        Optional<PackagePart> part = parts.related("numbering");
        if (part.isPresent()) {
            try (InputStream in = part.get().getInputStream()) {
                WordXml.read(in, numbering);
            }
        }
        return numbering;
    }

    /** No number in front of any paragraph. */
    static WordNumbering none(WordStyles styles) {
        return new WordNumbering(styles);
    }

    /** What Word prints in front of the next paragraph, with a space behind; empty if nothing. */
    String next(String style, String ownNumber, String ownLevel) {
        String id = ownNumber.isEmpty() ? styles.value(style, "numId").orElse("") : ownNumber;
        int depth = depth(ownLevel.isEmpty() ? styles.value(style, "ilvl").orElse("0") : ownLevel);
        String abstractList = lists.getOrDefault(id, "");
        Level at = levels.get(abstractList + "/" + depth);
        if (at == null) {
            return "";
        }
        count(id, abstractList, depth);
        return at.format().equals("bullet") || at.format().equals("none") ? "" : printed(abstractList, at);
    }

    private void count(String id, String abstractList, int depth) {
        int[] counts = counters.computeIfAbsent(abstractList, l -> new int[LEVELS]);
        Integer restart = starts.remove(id + "/" + depth);
        int start = levels.get(abstractList + "/" + depth).start();
        counts[depth] = restart != null ? restart : counts[depth] == 0 ? start : counts[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
    }

    private String printed(String abstractList, Level at) {
        String text = at.text();
        int[] counts = counters.get(abstractList);
        for (int depth = 0; depth < LEVELS; depth++) {
            Level of = levels.get(abstractList + "/" + depth);
            if (of != null) {
                text = text.replace("%" + (depth + 1), sign(of.format(), Math.max(counts[depth], 1)));
            }
        }
        return text.isEmpty() ? "" : text + " ";
    }

    private static String sign(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    // After "z" come "aa", "bb".
    public static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(Math.min((number - 1) / 26 + 1, 5));
    }

    public static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int rest = Math.min(number, 3999);
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }

    @Override
    public boolean start(String name, WordXml at) {
        String value = at.value("val");
        switch (name) {
            case "abstractNum" -> list = at.value("abstractNumId");
            case "lvl" -> level(depth(at.value("ilvl")));
            case "lvlOverride" -> level = depth(at.value("ilvl"));
            case "num" -> number = at.value("numId");
            case "abstractNumId" -> lists.put(number, value);
            case "startOverride" -> starts.put(number + "/" + level, integer(value));
            case "start" -> levels.computeIfPresent(key(), (k, l) -> new Level(integer(value), l.format(), l.text()));
            case "numFmt" -> levels.computeIfPresent(key(), (k, l) -> new Level(l.start(), value, l.text()));
            case "lvlText" -> levels.computeIfPresent(key(), (k, l) -> new Level(l.start(), l.format(), value));
            default -> {}
        }
        return true;
    }

    private void level(int depth) {
        level = depth;
        levels.putIfAbsent(key(), new Level(1, "decimal", ""));
    }

    private String key() {
        return list + "/" + level;
    }

    @Override
    public void end(String name) {
        list = name.equals("abstractNum") ? "" : list;
    }

    @Override
    public void text(String text) {
        // Numbering has no words.
    }

    private static int depth(String value) {
        return Math.min(Math.max(integer(value), 0), LEVELS - 1);
    }

    private static int integer(String value) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
