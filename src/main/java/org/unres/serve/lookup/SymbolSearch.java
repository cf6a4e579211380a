package org.unres.serve.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unres.model.Symbol;
import org.unres.network.graph.EdgesByWork;
import org.unres.vocabulary.Table;

/** Finds the documents of the graph that a typed number can mean: "1325", "S/RES/1325", "217 A (III)". */
public final class SymbolSearch {
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_SESSION = 30;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:UNSCR|(?:general assembly|security council|human rights council|economic and social council)(?: resolutions?| decisions?| res\\.?)?"
                    + "|resolutions?|decisions?|res\\.?)\\s++",
            Pattern.CASE_INSENSITIVE);
    private static final List<Form> FORMS = Table.read("org/unres/serve/search-forms.tsv",
            row -> new Form(Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE),
                    List.of(row.get("symbols").split(" "))));

    // "A/RES/74/175, para. 7"
    private static final Pattern PARAGRAPH =
            Pattern.compile("([^,]{1,60}),? (?:operative )?para(?:graph|\\.)? ?(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final List<Acronym> ACRONYMS = Table.read("org/unres/serve/search-acronyms.tsv",
            row -> new Acronym(row.get("acronym"), List.of(row.get("things").split(" "))));

    private record Acronym(String name, List<String> paths) {}

    private record Form(Pattern pattern, List<String> symbols) {}

    private SymbolSearch() {}

    /**
     * The things known by this number, of a document or of a paragraph in it, or by this acronym. Must be called in a
     * transaction.
     */
    public static List<Node> of(String query, Triples triples) {
        Matcher paragraph = PARAGRAPH.matcher(query.strip());
        return paragraph.matches()
                ? numbered(paragraph.group(1), triples).stream().flatMap(d -> paragraph(d, paragraph.group(2), triples).stream())
                        .toList()
                : Stream.concat(numbered(query, triples).stream(), acronym(query.strip(), triples)).distinct().toList();
    }

    // The document where it has no such paragraph.
    private static Optional<Node> paragraph(Node document, String number, Triples triples) {
        String path = Address.path(document).orElse("");
        return Stream.of(path + "/op/" + number, path + "/draft/op/" + number, path)
                .flatMap(p -> Address.iri(p).filter(triples::knows).stream()).findFirst();
    }

    private static Stream<Node> acronym(String query, Triples triples) {
        return ACRONYMS.stream().filter(a -> a.name().equalsIgnoreCase(query))
                .flatMap(a -> a.paths().stream()).flatMap(p -> Address.iri(p).filter(triples::knows).stream());
    }

    private static List<Node> numbered(String query, Triples triples) {
        return known(query, symbol -> Address.iri(symbol).filter(triples::knows)).distinct().toList();
    }

    /** The work of the network by this number, or by its id: "1325", "treaty/27531". */
    public static OptionalInt in(EdgesByWork network, String query) {
        OptionalInt exact = network.work(query.strip());
        return exact.isPresent() ? exact : known(query, symbol -> network.work(symbol).stream().boxed().findFirst())
                .mapToInt(w -> w).findFirst();
    }

    private static <T> Stream<T> known(String query, Function<String, Optional<T>> lookUp) {
        String number = LEAD.matcher(query.strip()).replaceFirst("").replaceAll("\\s+", " ").strip();
        return Stream
                .concat(Symbol.parse(number).map(Symbol::value).stream(), FORMS.stream().flatMap(form -> symbols(form, number)))
                .flatMap(symbol -> lookUp.apply(symbol).or(() -> ofYear(symbol, lookUp)).stream());
    }

    // "S/RES/1325" without its year.
    private static <T> Optional<T> ofYear(String symbol, Function<String, Optional<T>> lookUp) {
        return symbol.matches("S/RES/\\d{1,4}")
                ? years().mapToObj(y -> symbol + "(" + y + ")").flatMap(s -> lookUp.apply(s).stream()).findFirst()
                : Optional.empty();
    }

    private static Stream<String> symbols(Form form, String number) {
        Matcher m = form.pattern().matcher(number);
        return m.matches() ? form.symbols().stream().flatMap(s -> expanded(filled(s, m))) : Stream.empty();
    }

    private static String filled(String template, Matcher m) {
        String symbol = template;
        for (int group = 1; group <= m.groupCount(); group++) {
            symbol = symbol.replace("$" + group, Optional.ofNullable(m.group(group)).orElse("").toUpperCase(Locale.ROOT));
        }
        return symbol;
    }

    private static Stream<String> expanded(String symbol) {
        if (symbol.contains("{year}")) {
            return years().mapToObj(y -> symbol.replace("{year}", String.valueOf(y)));
        }
        return symbol.contains("{session}")
                ? IntStream.rangeClosed(1, LAST_SESSION).mapToObj(s -> symbol.replace("{session}", roman(s)))
                : Stream.of(symbol);
    }

    private static IntStream years() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR);
    }

    private static String roman(int number) {
        return "X".repeat(number / 10)
                + Arrays.asList("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX").get(number % 10);
    }
}
