package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.authority.Authority;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Choice;
import org.unres.model.Document;
import org.unres.model.Header;
import org.unres.model.Metadata;
import org.unres.model.Metadata.Tally;
import org.unres.model.Metadata.Vote;
import org.unres.model.Part;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.model.Proceedings;
import org.unres.model.Source;
import org.unres.model.Symbol;
import org.unres.model.Thing;

/** The names that official files give are resolved, and no name is lost in silence. */
class ProceedingsResolverTest {
    private static final ProceedingsResolver RESOLVER = new ProceedingsResolver(Authority.bundled(), Language.ENGLISH);

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Iran (Islamic Republic of)                                 | state/IRN             | none
            Sweden (on behalf of the States Members of the United Nations that are members of the European Union) | state/SWE | on behalf of the States Members of the United Nations that are members of the European Union
            Cuba (on behalf of the States Members of the United Nations that are members of the Group of 77 and China) | state/CUB; group/group-of-77-and-china | none
            Bolivia (Plurinational State of) (on behalf of lamps)      | state/BOL             | on behalf of lamps
            submitted by the President of the General Assembly         | office/president-of-the-general-assembly | none
            submitted by the Committee on Lamps                        | none                  | submitted by the Committee on Lamps
            Ahmed Magdy (Egypt)                                        | none                  | Ahmed Magdy (Egypt)
            """)
    void aSponsorIsAnEntryOrKeepsItsWords(String printed, String known, String others) {
        Proceedings proceedings = read(List.of(printed), Vote.NONE, Optional.empty(), "");
        assertEquals(Optional.ofNullable(known).orElse(""), ids(proceedings.sponsors()));
        assertEquals(Optional.ofNullable(others).stream().toList(), proceedings.otherSponsors());
        assertEquals(others == null ? 0 : 1, problems.size());
        problems.forEach(p -> assertEquals(Code.NAME_NOT_KNOWN, p.code()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fourthCommittee | A lamp | body/fourth-committee
            noMainCommittee | A lamp | ''
            Commission on Crime Prevention and Criminal Justice | A lamp | body/commission-on-crime-prevention-and-criminal-justice
            noMainCommittee | [on the report of the Third Committee (A/77/455, para. 32)] | body/third-committee
            thirdCommittee  | [on the report of the Third Committee (A/77/455, para. 32)] | body/third-committee
            noMainCommittee | [on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/77/409, para. 14)] | body/fourth-committee
            ' '             | A lamp | ''
            noMainCommittee | [on the report of the Secretary-General of the United Nations (A/77/409)] | ''
            noMainCommittee | [without reference to a Main Committee (A/77/L.6)] | ''
            """)
    void theCommitteeIsThatOfTheFileOrOfTheCover(String committee, String cover, String bodies) {
        assertEquals(bodies, ids(read(List.of(), Vote.NONE, Optional.of(committee), cover).consideredBy()));
        assertEquals(List.of(), problems);
    }

    @Test
    void votesAreThoseOfStates() {
        Vote vote = new Vote("", List.of(
                new Tally(Choice.IN_FAVOUR, OptionalInt.of(2), List.of("CHILE", "TÜRKİYE")),
                new Tally(Choice.ABSTAINING, OptionalInt.of(1), List.of("RUSSIAN FEDERATION"))));
        Proceedings proceedings = read(List.of(), vote, Optional.empty(), "");
        assertEquals(List.of("state/CHL IN_FAVOUR", "state/TUR IN_FAVOUR", "state/RUS ABSTAINING"),
                proceedings.ballots().stream().map(b -> b.state().id() + " " + b.choice()).toList());
        assertEquals(List.of(), problems);
    }

    @Test
    void aVoterWithoutEntryAndAWrongCountAreTold() {
        Vote vote = new Vote("", List.of(new Tally(Choice.AGAINST, OptionalInt.of(3), List.of("CHILE", "D'IVOIRE"))));
        assertEquals(1, read(List.of(), vote, Optional.empty(), "").ballots().size());
        assertEquals(List.of(Code.NAME_NOT_KNOWN, Code.VOTE_DISAGREES), problems.stream().map(Problem::code).toList());
        assertTrue(problems.getFirst().message().contains("D'IVOIRE"), problems.getFirst().message());
    }

    private Proceedings read(List<String> sponsors, Vote vote, Optional<String> committee, String cover) {
        Metadata metadata = new Metadata(
                Optional.empty(), committee, Optional.empty(), List.of(), sponsors, vote, List.of());
        Header header = new Header(
                Body.GENERAL_ASSEMBLY, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        Block block = new Block(
                Block.Type.HEADER, new Part("", "header"), Body.GENERAL_ASSEMBLY, cover, List.of(), List.of());
        return RESOLVER.resolve(new Document(
                new Symbol("A/RES/99/1"), "en", header, List.of(), List.of(block), new Source("x.xml", "text/xml", "0"),
                metadata), problems);
    }

    private static String ids(List<Thing> things) {
        return String.join("; ", things.stream().map(Thing::id).toList());
    }
}
