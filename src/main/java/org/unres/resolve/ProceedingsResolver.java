package org.unres.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.authority.Authority;
import org.unres.authority.Name;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.model.Kind;
import org.unres.model.Metadata;
import org.unres.model.Problem;
import org.unres.model.Proceedings;
import org.unres.model.Thing;

/** Finds the States and bodies that the metadata of a document name: committee, sponsors, voters. */
final class ProceedingsResolver {
    /** What official files write where no committee considered the text. */
    private static final Set<String> NO_COMMITTEE = Set.of("noMainCommittee", "plenaryMeeting");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern REPORT_OF =
            Pattern.compile("(?i:\\[on the reports? of (?:the )?)([^\\[\\]]{3,200}?) ?\\([A-Z]{1,5}/");
    private static final Pattern SUBMITTED = Pattern.compile("^(?:submitted|presented|prepared) by (?:the )?");
    private static final Pattern ON_BEHALF = Pattern.compile("(?s)([^()]{3,80}?),? ?\\((on behalf of [^()]*(?:\\([^()]*\\)[^()]*)*)\\)");

    private final Authority authority;

    ProceedingsResolver(Authority authority) {
        this.authority = authority;
    }

    Proceedings resolve(Document document, List<Problem> problems) {
        Unknown unknown = new Unknown(document.symbol().value(), problems);
        Metadata metadata = document.metadata();
        Set<Thing> sponsors = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        metadata.sponsors().stream().flatMap(s -> parts(s).stream())
                .forEach(s -> sponsor(s).ifPresentOrElse(sponsors::add, () -> others.add(s)));
        others.forEach(o -> unknown.name("sponsor", o));
        return new Proceedings(
                committees(document, unknown), List.copyOf(sponsors), List.copyOf(others), ballots(metadata.vote(), unknown));
    }

    /** Tells of names that the authority files do not have. */
    private record Unknown(String place, List<Problem> problems) {
        void name(String role, String name) {
            tell(Problem.Code.NAME_NOT_KNOWN, "no authority file has the " + role + " \"" + name
                    + "\"; it has no IRI here. Add the name to a file in ontology/authority/ if it is one.");
        }

        void tell(Problem.Code code, String message) {
            problems.add(new Problem(Problem.Severity.WARNING, code, place, message));
        }
    }

    // "Sweden (on behalf of the States members of the European Union)" are two sponsors.
    private static List<String> parts(String sponsor) {
        Matcher behalf = ON_BEHALF.matcher(sponsor);
        return behalf.matches() ? List.of(behalf.group(1), behalf.group(2)) : List.of(sponsor);
    }

    private Optional<Thing> sponsor(String words) {
        String name = SUBMITTED.matcher(words).replaceFirst("");
        return authority.states().state(name).or(() -> actor(name));
    }

    private Optional<Thing> actor(String name) {
        return authority.find(name).stream()
                .filter(n -> n.start() == 0 && n.end() == name.length() && !n.brief() && n.things().size() == 1)
                .map(n -> n.things().getFirst())
                .filter(t -> t.kind().isActor())
                .findFirst();
    }

    private List<Thing> committees(Document document, Unknown unknown) {
        Set<Thing> committees = new LinkedHashSet<>();
        document.metadata().committee().filter(c -> !NO_COMMITTEE.contains(c)).map(ProceedingsResolver::name).ifPresent(name ->
                authority.body(name).map(authority::thing)
                        .ifPresentOrElse(committees::add, () -> unknown.name("committee", name)));
        document.blocks().stream().filter(b -> b.type() == Block.Type.HEADER).map(Block::text).forEach(cover -> {
            Matcher report = REPORT_OF.matcher(cover);
            if (report.find()) {
                committees.addAll(bodies(report.group(1)));
            }
        });
        return List.copyOf(committees);
    }

    // "fourthCommittee"; committees of the Council are given by their names.
    private static String name(String committee) {
        String words = String.join(" ", CAMEL.split(committee.strip().replace('\u00A0', ' ')));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<Thing> bodies(String words) {
        return authority.find(words).stream()
                .map(Name::things)
                .flatMap(List::stream)
                .filter(t -> t.kind() == Kind.BODY)
                .toList();
    }

    private List<Proceedings.Ballot> ballots(Metadata.Vote vote, Unknown unknown) {
        List<Proceedings.Ballot> ballots = new ArrayList<>();
        for (Metadata.Tally tally : vote.tallies()) {
            for (String voter : tally.voters()) {
                authority.states().state(voter).ifPresentOrElse(
                        state -> ballots.add(new Proceedings.Ballot(state, tally.choice())),
                        () -> unknown.name("voter", voter));
            }
            int named = tally.voters().size();
            tally.count().ifPresent(count -> {
                if (named > 0 && named != count) {
                    unknown.tell(Problem.Code.VOTE_DISAGREES, "the file counts " + count + " votes "
                            + tally.choice().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " and names " + named
                            + " States; both are kept as they stand.");
                }
            });
        }
        return ballots;
    }
}
