package org.unres.resolve.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unres.find.NumberReading;
import org.unres.find.Reference;
import org.unres.find.ShortForms;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.CitationRef;
import org.unres.model.Document;
import org.unres.model.Kind;
import org.unres.model.Problem;
import org.unres.model.Symbol;
import org.unres.model.Thing;

/**
 * Gives each reference of one document its target, block by block in reading order, footnotes in the order of their
 * numbers; it remembers what was named before, for short forms and "Ibid.". Not to be shared between threads.
 */
final class TargetResolver {
    private static final double SURE = 1.0;
    private static final double BY_IBID = 0.95;
    private static final double BY_SHORT_FORM = 0.9;
    private static final double BY_DEFINITION = 0.95;
    private static final double BY_COMPOSITION = 0.75;

    private final Document document;
    private final BodyResolver bodies = new BodyResolver();
    private final List<Body> named = new ArrayList<>();
    private final Map<String, Thing> namedInFull = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<ResolvedReference> lastInNotes = Optional.empty();
    private Optional<CitationRef> lastInNotesRef = Optional.empty();
    private Optional<ResolvedReference> last = Optional.empty();
    private Optional<CitationRef> lastRef = Optional.empty();
    private Optional<CitationRef> lastNumber = Optional.empty();
    private final Set<Symbol> known;
    private final ShortForms shortForms;
    private final Map<String, Set<Thing>> coinedByHead = new HashMap<>();
    private Optional<NumberList> list = Optional.empty();
    private int number;

    /** The list of numbers that is being resolved: its place, and the body of its last number. */
    private record NumberList(Block block, int at, Body body) {}

    /** @param references all of the document, for numbers that some other place prints with their body */
    TargetResolver(Document document, List<Reference> references) {
        this.document = document;
        this.known = bodies.known(references);
        this.shortForms = new ShortForms(references);
    }

    List<Problem> problems() {
        return problems;
    }

    List<ResolvedReference> resolve(Block block, List<Reference> references) {
        List<ResolvedReference> found = new ArrayList<>();
        number = 0;
        for (Reference reference : references) {
            Optional<ResolvedReference> one = resolve(block, reference);
            one.filter(f -> !isOwn(f)).ifPresent(f -> {
                found.add(f);
                remember(f);
            });
        }
        return found;
    }

    private Optional<ResolvedReference> resolve(Block block, Reference reference) {
        return switch (reference) {
            case Reference.Numbered r -> numbered(block, r);
            case Reference.Symbolic r -> Optional.of(new ResolvedReference(
                    block, r, List.of(new Thing(r.kind(), r.symbol().value(), r.symbol().value())), r.pinpoint(),
                    Optional.empty(), Optional.empty(), r.rule(), SURE));
            case Reference.Series r -> series(block, r);
            case Reference.Ibid r -> ibid(block, r);
            case Reference.Named r -> named(block, r);
            case Reference.Coined r -> Optional.of(coined(block, r));
            case Reference.Defined r -> Optional.of(new ResolvedReference(
                    block, r, List.of(r.thing()), Optional.empty(), Optional.empty(), Optional.empty(), Rules.DEFINED_NAME,
                    BY_DEFINITION));
            case Reference.Titled r -> Optional.of(new ResolvedReference(
                    block, r, List.of(new Thing(Kind.TITLE, "title/" + r.slug(), r.title())), Optional.empty(),
                    Optional.empty(), Optional.empty(), Rules.ITALIC_TITLE, BY_SHORT_FORM));
        };
    }

    private Optional<ResolvedReference> numbered(Block block, Reference.Numbered r) {
        BodyResolver.Context context = new BodyResolver.Context(block.speaker(), named, ofList(block, r), known);
        BodyResolver.Resolved resolved = bodies.resolve(r, context);
        if (resolved.reading().isEmpty()) {
            problem(resolved.problem(), block, r);
            return Optional.empty();
        }
        NumberReading reading = resolved.reading().get();
        list = Optional.of(new NumberList(block, r.list(), reading.body()));
        Thing target = new Thing(reading.kind(), reading.symbol().value(), reading.symbol().value());
        Optional<CitationRef> via = r.continues() ? lastNumber : Optional.empty();
        return Optional.of(new ResolvedReference(
                block, r, List.of(target), r.pinpoint(), r.date(), via, reading.rule(), resolved.confidence()));
    }

    private Optional<Body> ofList(Block block, Reference.Numbered r) {
        return list.filter(l -> l.block() == block && l.at() == r.list()).map(NumberList::body);
    }

    private void problem(Problem.Code code, Block block, Reference r) {
        String words = block.text().substring(r.start(), r.end());
        String message = switch (code) {
            case SHAPE_AGAINST_BODY -> "\"" + words + "\" is not a number that the named body uses; no citation is made";
            case IBID_WITHOUT_ANTECEDENT ->
                    "\"" + words + "\" refers to an earlier note that has no citation; no citation is made";
            default -> "the text does not say which body adopted resolution \"" + words + "\"; no citation is made";
        };
        String place = document.symbol().value() + "/" + block.part().path();
        problems.add(new Problem(Problem.Severity.WARNING, code, place, message));
    }

    private Optional<ResolvedReference> series(Block block, Reference.Series r) {
        Optional<ResolvedReference> before = r.series().isPresent() ? Optional.empty() : antecedent(block);
        Optional<String> series = r.series().or(() -> before.flatMap(TargetResolver::seriesOf));
        if (series.isEmpty()) {
            problem(Problem.Code.IBID_WITHOUT_ANTECEDENT, block, r);
            return Optional.empty();
        }
        List<Thing> entries = r.entries().stream()
                .map(e -> new Thing(
                        Kind.UNTS, series.get() + "/" + e.number() + "/" + e.volume(),
                        title(series.get()) + ", vol. " + e.volume() + ", No. " + e.number()))
                .toList();
        boolean ibid = r.series().isEmpty();
        return Optional.of(new ResolvedReference(
                block, r, entries, Optional.empty(), Optional.empty(), ibid ? antecedentRef(block) : Optional.empty(),
                ibid ? Rules.IBID_TREATY_SERIES : Rules.TREATY_SERIES, ibid ? BY_IBID : SURE));
    }

    private static String title(String series) {
        return series.equals("unts") ? "United Nations, Treaty Series" : "League of Nations, Treaty Series";
    }

    private static Optional<String> seriesOf(ResolvedReference before) {
        String id = before.targets().getFirst().id();
        return before.targets().getFirst().kind() == Kind.UNTS
                ? Optional.of(id.substring(0, id.indexOf('/')))
                : Optional.empty();
    }

    private Optional<ResolvedReference> ibid(Block block, Reference.Ibid r) {
        Optional<ResolvedReference> before = antecedent(block).filter(f -> isAdjacent(f.block(), block));
        if (before.isEmpty()) {
            problem(Problem.Code.IBID_WITHOUT_ANTECEDENT, block, r);
            return Optional.empty();
        }
        return Optional.of(new ResolvedReference(
                block, r, before.get().targets(), r.pinpoint().or(before.get()::pinpoint), Optional.empty(),
                antecedentRef(block), Rules.IBID, BY_IBID));
    }

    /** What "Ibid." refers to: the previous note, or in scanned pages the previous note in the same block. */
    private Optional<ResolvedReference> antecedent(Block block) {
        return block.type() == Block.Type.FOOTNOTE ? lastInNotes : last.filter(f -> f.block() == block);
    }

    private Optional<CitationRef> antecedentRef(Block block) {
        return block.type() == Block.Type.FOOTNOTE ? lastInNotesRef : lastRef;
    }

    // "Ibid." behind a note without a citation refers to that note, so it cites nothing.
    private static boolean isAdjacent(Block before, Block block) {
        return noteNumber(block) - noteNumber(before) <= 1;
    }

    private static int noteNumber(Block block) {
        String label = block.part().label();
        String digits = label.substring(label.lastIndexOf('/') + 1);
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private Optional<ResolvedReference> named(Block block, Reference.Named r) {
        List<Thing> targets = r.brief() ? namedBefore(block, r) : r.things();
        if (targets.isEmpty() || (r.brief() && targets.size() > 1)) {
            return Optional.empty();
        }
        String rule = r.brief() ? Rules.SHORT_NAME : Rules.NAME;
        return Optional.of(new ResolvedReference(
                block, r, targets, Optional.empty(), Optional.empty(), Optional.empty(), rule,
                r.brief() ? BY_SHORT_FORM : SURE));
    }

    // "the Declaration" is not the Universal Declaration where the text has named the Jeddah Declaration as well.
    private List<Thing> namedBefore(Block block, Reference.Named r) {
        String words = block.text().substring(r.start(), r.end());
        return Stream.concat(
                r.things().stream().filter(t -> namedInFull.containsKey(t.id())),
                coinedByHead.getOrDefault(words, Set.of()).stream())
                .distinct()
                .toList();
    }

    private ResolvedReference coined(Block block, Reference.Coined r) {
        Optional<Thing> full = shortForms.full(r.thing());
        return new ResolvedReference(
                block, r, List.of(full.orElse(r.thing())), Optional.empty(), Optional.empty(), Optional.empty(),
                full.isPresent() ? Rules.SHORT_NAME : Rules.COMPOSED_NAME, full.isPresent() ? BY_SHORT_FORM : BY_COMPOSITION);
    }

    private boolean isOwn(ResolvedReference found) {
        Set<String> own = Set.of(document.symbol().value());
        return found.targets().stream().map(Thing::id).collect(Collectors.toSet()).equals(own);
    }

    private void remember(ResolvedReference found) {
        found.targets().forEach(t -> {
            namedInFull.put(t.id(), t);
            if (found.rule().equals(Rules.COMPOSED_NAME)) {
                ShortForms.head(t).ifPresent(h -> coinedByHead.computeIfAbsent(h, k -> new LinkedHashSet<>()).add(t));
            }
            if (t.kind() == Kind.BODY) {
                named.add(Body.ofId(t.id()));
            }
        });
        if (found.isCitation()) {
            number++;
            rememberPlace(found, new CitationRef(found.block().part(), number));
        }
    }

    private void rememberPlace(ResolvedReference found, CitationRef ref) {
        if (found.reference() instanceof Reference.Numbered n && !n.continues()) {
            lastNumber = Optional.of(ref);
        }
        if (!found.isInstrument()) {
            last = Optional.of(found);
            lastRef = Optional.of(ref);
        }
        if (found.block().type() == Block.Type.FOOTNOTE && !found.isInstrument()) {
            lastInNotes = Optional.of(found);
            lastInNotesRef = Optional.of(ref);
        }
    }
}
