package org.unres.read.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Body;
import org.unres.model.Header;
import org.unres.model.Metadata;
import org.unres.model.Symbol;
import org.unres.read.structure.HeaderParser;

/** The header and the symbol of an Akoma Ntoso file, from the fields of its cover page and its metadata. */
final class AknHeader {
    // A file of several resolutions, "A/RES/77/128 A-B", is the resolution that has them as parts.
    private static final Pattern LETTERS = Language.ENGLISH.pattern("akn.letters");
    static final String STATEMENT = Language.ENGLISH.word("akn.statement");
    private static final Pattern AGENDA = Language.ENGLISH.pattern("akn.agenda");
    private static final Pattern DISTRIBUTION = Language.ENGLISH.pattern("akn.distribution");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern IN_SESSION =
            Pattern.compile(
                    "(?:A|E|A/HRC|UNEP/EA\\.)(?:/(?:RES|DEC)/)?((?:E?S-)?\\d{1,4})/(?:RES/|DEC/|Res\\.|Dec\\.)?\\d{1,3}[A-Z]?");
    private static final Map<String, Body> BODIES = Map.of(
            "UNEP/EA.", new Body("united-nations-environment-assembly-of-the-united-nations-environment-programme"),
            "A/HRC/", Body.HUMAN_RIGHTS_COUNCIL,
            "E/", Body.ECONOMIC_AND_SOCIAL_COUNCIL,
            "S/", Body.SECURITY_COUNCIL,
            "A/", Body.GENERAL_ASSEMBLY);
    private static final List<String> PREFIXES = List.of("UNEP/EA.", "A/HRC/", "E/", "S/", "A/");

    private final AknFields fields;
    private final AknMeta meta;

    AknHeader(AknFields fields, AknMeta meta) {
        this.fields = fields;
        this.meta = meta;
    }

    /** The document's own number; work identifiers are sometimes shared by two documents. */
    Optional<Symbol> symbol() {
        return fields.symbol().map(AknHeader::whole).map(this::lettered).flatMap(Symbol::parse);
    }

    // Some decisions have their letter apart from their number.
    private String lettered(String number) {
        String letter = fields.first("docNumber", t -> t.refersTo("letter")).orElse("");
        boolean alone = letter.matches("[A-Z]") && Character.isDigit(number.charAt(number.length() - 1));
        return alone ? number + letter : number;
    }

    private static String whole(String printed) {
        Matcher letters = LETTERS.matcher(printed);
        String one = letters.matches() ? letters.group(1) : printed;
        return one.startsWith("UNEP/") ? one.replaceFirst("/RES[./]", "/Res.").replaceFirst("/DEC[./]", "/Dec.") : one;
    }

    /** Whether it is a statement by the President of the Security Council: S/PRST/2013/16. */
    static boolean isStatement(Symbol symbol) {
        return symbol.value().startsWith("S/PRST/");
    }

    static Optional<Body> organ(Symbol symbol) {
        return symbol.issuer()
                .or(() -> PREFIXES.stream().filter(symbol.value()::startsWith).findFirst().map(BODIES::get));
    }

    Header header(Body organ, String title) {
        return new Header(
                organ, title, fields.first("docStatus", t -> true).map(s -> DISTRIBUTION.matcher(s).replaceFirst("")),
                meta.published(), adopted(), session(), agendaItem(),
                proponent().flatMap(HeaderParser::recommendedBy), meeting());
    }

    String title(Symbol symbol) {
        return fields.first("docTitle", t -> t.refersTo("resolutionTitle") || t.refersTo("decisionTitle"))
                .or(() -> fields.first("docTitle", t -> t.refersTo("resolutionNumber") || t.refersTo("title1")))
                .orElse(isStatement(symbol) ? STATEMENT : symbol.value());
    }

    Metadata metadata() {
        Optional<String> committee = fields.field("docProponent", t -> !t.value("refersTo").isEmpty())
                .map(f -> f.tag().value("refersTo").replace("#", ""));
        return meta.metadata(committee, proponent());
    }

    private Optional<LocalDate> adopted() {
        return meta.adopted().or(() -> fields.field("docDate", t -> t.refersTo("adoptionDate"))
                .flatMap(f -> AknMeta.date(f.tag().value("date"))));
    }

    private Optional<String> proponent() {
        return fields.first("docProponent", t -> true);
    }

    // The number in the symbol is that of the session, in whatever language: ES-11 of A/RES/ES-11/4, 78 of A/RES/78/226.
    private Optional<String> session() {
        Matcher numbered = IN_SESSION.matcher(symbol().map(Symbol::value).orElse(""));
        return numbered.matches()
                ? Optional.of(numbered.group(1))
                : fields.field("session", t -> !t.value("value").isEmpty()).map(f -> f.tag().value("value"));
    }

    private Optional<String> agendaItem() {
        return fields.field("inline", t -> t.value("name").equals("agenda item"))
                .map(f -> f.tag().value("title").isEmpty() ? AGENDA.matcher(f.text()).replaceFirst("") : f.tag().value("title"));
    }

    private Optional<String> meeting() {
        Matcher number = NUMBER.matcher(fields.field("inline", t -> t.value("name").equals("adoptionMeeting"))
                .or(() -> fields.field("location", t -> t.refersTo("adoptionMeeting")))
                .map(f -> f.tag().value("title").isEmpty() ? f.text() : f.tag().value("title"))
                .orElse(""));
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }
}
