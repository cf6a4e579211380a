package org.unres.read.structure;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Body;
import org.unres.model.Header;
import org.unres.model.Symbol;

/** Reads the cover page and the closing lines: number, title, dates, session, agenda item, who recommended, meeting. */
public final class HeaderParser {
    private static final Pattern NUMBER_AND_TITLE = Language.ENGLISH.pattern("header.number-and-title");
    private static final Pattern RESOLUTION = Language.ENGLISH.pattern("header.resolution");
    private static final Pattern DISTRIBUTION = Language.ENGLISH.pattern("header.distribution");
    private static final Pattern PUBLISHED = Language.ENGLISH.pattern("header.published");
    private static final Pattern ADOPTED = Language.ENGLISH.pattern("header.adopted");
    private static final Pattern RESOLUTION_OF = Language.ENGLISH.pattern("header.resolution-of");
    private static final Pattern ANY = Pattern.compile("\\b(?=\\d{1,2} )");
    private static final Pattern YEAR_SESSION = Language.ENGLISH.pattern("header.year-session");
    private static final Pattern SESSION = Language.ENGLISH.pattern("header.session");
    private static final Pattern AGENDA = Language.ENGLISH.pattern("header.agenda");
    private static final Pattern RECOMMENDED = Language.ENGLISH.pattern("header.recommended");
    private static final Pattern ADOPTED_BY = Language.ENGLISH.pattern("header.adopted-by");
    private static final String TITLE = Language.ENGLISH.word("header.resolution") + " ";
    private static final Pattern MEETING = Language.ENGLISH.pattern("header.meeting");

    private final Layout layout;
    private final String cover;
    private final String closing;

    /** What a cover page gives: whose number it is, and the rest. */
    record Masthead(Symbol symbol, Header header) {}

    private record Numbered(String number, String title) {}

    private HeaderParser(Layout layout) {
        this.layout = layout;
        this.cover = text(layout.cover());
        this.closing = text(layout.closing());
    }

    /** The masthead, or nothing where no number of a resolution stands on the cover page. */
    static Optional<Masthead> parse(Layout layout) {
        return new HeaderParser(layout).parse();
    }

    private static String text(List<Paragraph> paragraphs) {
        return String.join(" ", paragraphs.stream().map(Paragraph::text).toList());
    }

    private Optional<Masthead> parse() {
        Organ organ = Organ.namedAfter(ADOPTED_BY, cover).orElse(layout.speaker());
        Optional<Numbered> numbered = organ == Organ.SECURITY_COUNCIL ? councilNumbered() : numbered();
        return numbered.flatMap(n -> organ.symbol(n.number()))
                .or(() -> Organ.printedSymbol(cover))
                .map(s -> new Masthead(s, header(organ, numbered.map(Numbered::title).orElse(s.value()))));
    }

    private Header header(Organ organ, String title) {
        return new Header(
                organ.body(), title, first(DISTRIBUTION, cover), PrintedDates.after(PUBLISHED, cover), adopted(),
                session(), first(AGENDA, cover), recommendedBy(cover),
                first(MEETING, closing).or(() -> first(MEETING, cover)));
    }

    private Optional<Numbered> councilNumbered() {
        Optional<Numbered> printed = numbered();
        Optional<String> number = CouncilNumber.of(cover);
        return number.isEmpty()
                ? printed
                : number.map(n -> new Numbered(n, printed.map(Numbered::title).orElse(TITLE + n)));
    }

    private Optional<Numbered> numbered() {
        List<Paragraph> lines = layout.cover();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            Matcher titled = NUMBER_AND_TITLE.matcher(line);
            if (titled.matches()) {
                boolean apart = titled.group(2).isEmpty() && i + 1 < lines.size();
                return Optional.of(new Numbered(titled.group(1), apart ? lines.get(i + 1).text() : titled.group(2)));
            }
            Matcher untitled = RESOLUTION.matcher(line);
            if (untitled.lookingAt()) {
                return Optional.of(new Numbered(untitled.group(1), TITLE + untitled.group(1)));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> adopted() {
        return PrintedDates.after(ADOPTED, cover)
                .or(() -> PrintedDates.after(RESOLUTION_OF, cover))
                .or(() -> PrintedDates.after(ANY, closing));
    }

    /** "78" for the seventy-eighth, "ES-10" and "S-24" for special sessions, the year where sessions are named by it. */
    private Optional<String> session() {
        Matcher m = SESSION.matcher(cover);
        while (m.find()) {
            String special = m.group(2) == null ? "" : m.group("emergency") != null ? "ES-" : "S-";
            OptionalInt number = Language.ENGLISH.ordinals().parse(m.group(1));
            if (number.isPresent()) {
                return Optional.of(special + number.getAsInt());
            }
        }
        return first(YEAR_SESSION, cover);
    }

    /** The body in "[on the recommendation of the Commission on Crime Prevention and Criminal Justice (E/2023/30)]". */
    public static Optional<Body> recommendedBy(String cover) {
        return first(RECOMMENDED, cover).map(HeaderParser::slug).filter(s -> !s.isEmpty()).map(Body::new);
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? Optional.of(m.group(1).strip()) : Optional.empty();
    }
}
