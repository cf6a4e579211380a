package org.unres.serve.upload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.unres.serve.lookup.NamedLink;

/**
 * Problems of a document of one kind; the most important kinds come first.
 *
 * @param name "Conflicts"
 */
record ProblemGroup(String name, List<Remark> remarks) {
    private static final String UNRESOLVED = "Not resolved";
    private static final String OTHERS = "Others";
    private static final Map<String, Set<String>> CODES = new LinkedHashMap<>();

    static {
        CODES.put("Not read", Set.of("LANGUAGE_NOT_READ"));
        CODES.put("Conflicts", Set.of("LINK_DISAGREES", "DATE_DISAGREES", "VOTE_DISAGREES"));
        CODES.put(UNRESOLVED, Set.of("CITATION_WITHOUT_BODY", "SHAPE_AGAINST_BODY", "IBID_WITHOUT_ANTECEDENT", "NAME_NOT_KNOWN"));
    }

    /** A remark: "warning", "NUMBERING_GAP", its place in the text, and a sentence. */
    record Remark(String severity, String code, NamedLink place, String message) {}

    /** The groups that have remarks. */
    static List<ProblemGroup> of(List<UploadReading.Trouble> problems, TextLinks places) {
        Map<String, List<Remark>> groups = new LinkedHashMap<>();
        CODES.keySet().forEach(name -> groups.put(name, new ArrayList<>()));
        groups.put(OTHERS, new ArrayList<>());
        problems.forEach(p -> groups.get(group(p.code()))
                .add(new Remark(p.severity().toLowerCase(Locale.ROOT), p.code(), places.of(p.place()), p.message())));
        return groups.entrySet().stream().filter(g -> !g.getValue().isEmpty())
                .map(g -> new ProblemGroup(g.getKey(), g.getValue())).toList();
    }

    private static String group(String code) {
        return CODES.entrySet().stream().filter(g -> g.getValue().contains(code)).map(Map.Entry::getKey).findFirst()
                .orElse(OTHERS);
    }

    boolean areUnresolved() {
        return name.equals(UNRESOLVED);
    }

    public int count() {
        return remarks.size();
    }
}
