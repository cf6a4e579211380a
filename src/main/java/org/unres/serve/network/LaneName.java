package org.unres.serve.network;

import java.util.ArrayList;
import java.util.List;

/** The name of an organ at the left of its lane, in lines: "Ad Hoc Committee to Elaborate a", "Comprehensive International …". */
final class LaneName {
    static final int LINE = 13;
    private static final int LETTERS = 29;
    private static final int MOST_LINES = 4;

    private LaneName() {}

    static List<LineageChart.TextLine> lines(String name, int y) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        for (String word : name.split(" ")) {
            if (!lines.getLast().isEmpty() && lines.getLast().length() + 1 + word.length() > LETTERS) {
                if (lines.size() == MOST_LINES) {
                    lines.getLast().append(" …");
                    break;
                }
                lines.add(new StringBuilder());
            }
            lines.getLast().append(lines.getLast().isEmpty() ? "" : " ").append(word);
        }
        List<LineageChart.TextLine> words = new ArrayList<>();
        lines.forEach(line -> words.add(new LineageChart.TextLine(line.toString(), y + words.size() * LINE + 4)));
        return words;
    }
}
