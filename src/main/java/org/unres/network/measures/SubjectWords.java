package org.unres.network.measures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.Work;

/**
 * The words that are more frequent in the titles of some works than in all titles: "nuclear", "weapons", "disarmament". The
 * weight of a word is its share of the titles times the logarithm of the ratio of that share to its share of all titles: its
 * part of the divergence of Kullback and Leibler (1951).
 */
public final class SubjectWords {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'’-]+");
    private static final int SHORTEST = 4;
    private static final Set<String> WITHOUT_SUBJECT =
            Set.of("resolution", "resolutions", "united", "nations", "international", "with",
                    "from", "their", "into", "report", "session", "adopted", "general", "assembly", "president", "statement",
                    "council", "security");

    private final CitationNetwork network;
    private final Map<String, Integer> usual = new HashMap<>();
    private int titles;

    public SubjectWords(CitationNetwork network) {
        this.network = network;
        for (int work = 0; work < network.works().size(); work++) {
            Set<String> words = words(work);
            titles += words.isEmpty() ? 0 : 1;
            words.forEach(word -> usual.merge(word, 1, Integer::sum));
        }
    }

    /** The most telling words of these works, at most so many. */
    public List<String> of(List<Integer> works, int most) {
        Map<String, Integer> counts = new HashMap<>();
        int titled = 0;
        for (int work : works) {
            Set<String> words = words(work);
            titled += words.isEmpty() ? 0 : 1;
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        double all = titled;
        return counts.keySet().stream()
                .sorted(Comparator.comparingDouble((String w) -> -weight(counts.get(w) / all, usual.get(w)))
                        .thenComparing(w -> w))
                .filter(w -> weight(counts.get(w) / all, usual.get(w)) > 0)
                .limit(most)
                .toList();
    }

    private double weight(double share, int inAll) {
        return share * Math.log(share * titles / inAll);
    }

    // Treaties and instruments have a name and no title.
    private Set<String> words(int work) {
        Work at = network.works().get(work);
        String title = !at.title().isEmpty() ? at.title() : at.symbol().isEmpty() ? at.label() : "";
        Stream<String> words = Arrays.stream(NO_LETTERS.split(title.toLowerCase(Locale.ROOT)));
        return new HashSet<>(words.filter(w -> w.length() >= SHORTEST && !WITHOUT_SUBJECT.contains(w)).toList());
    }
}
