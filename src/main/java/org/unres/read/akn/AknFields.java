package org.unres.read.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.unres.read.structure.TextCleaner;

/** The fields of cover page, preface and closing lines: {@code <docNumber refersTo="#symbol">E/RES/2023/26</docNumber>}. */
final class AknFields {
    private static final Set<String> FIELDS = Set.of("docNumber", "docTitle", "docProponent", "docStatus", "docAuthority",
            "docDate", "docType", "session", "inline", "location");
    private static final Set<String> REGIONS = Set.of("coverPage", "preface", "conclusions");

    private static final int LONGEST = 10_000;

    private final List<Field> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int regions;
    private int notes;

    /** A field with its words. */
    record Field(AknTag tag, String text) {}

    private record Open(AknTag tag, StringBuilder text) {}

    void start(AknTag tag) {
        regions += REGIONS.contains(tag.name()) ? 1 : 0;
        notes += tag.name().equals("authorialNote") ? 1 : 0;
        if (regions > 0 && FIELDS.contains(tag.name())) {
            open.push(new Open(tag, new StringBuilder()));
        }
    }

    void text(String text) {
        if (notes == 0 && !open.isEmpty()) {
            int length = Math.min(LONGEST, text.length());
            open.stream().filter(o -> o.text().length() < LONGEST).forEach(o -> o.text().append(text, 0, length));
        }
    }

    void end(String name) {
        regions -= REGIONS.contains(name) ? 1 : 0;
        notes -= name.equals("authorialNote") ? 1 : 0;
        if (!open.isEmpty() && open.element().tag().name().equals(name)) {
            Open field = open.pop();
            found.add(new Field(field.tag(), new TextCleaner().text(field.text()).finish().text()));
        }
    }

    /** The words of the first field of this name that is not empty. */
    Optional<String> first(String name, Predicate<AknTag> which) {
        return field(name, which).map(Field::text);
    }

    Optional<Field> field(String name, Predicate<AknTag> which) {
        return found.stream()
                .filter(f -> f.tag().name().equals(name) && !f.text().isEmpty() && which.test(f.tag()))
                .findFirst();
    }

    Optional<String> symbol() {
        return first("docNumber", t -> t.refersTo("symbol"));
    }
}
