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
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Document;
import org.unres.model.Kind;
import org.unres.model.Metadata;
import org.unres.model.Problem;
import org.unres.model.Proceedings;
import org.unres.model.Thing;

/** Finds the States and bodies that the metadata of a document name: committee, sponsors, voters. */
final class ProceedingsResolver {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern WITH_REMARK = Pattern.compile("([^()]{3,80}(?:\\([^()]{3,60}\\))?)[, ]*+\\((.{3,500})\\)");

    private final Authority authority;
    private final Pattern reportOf;
    private final Pattern submittedBy;
    private final Pattern members;
    /** What official files write where no committee considered the text. */
    private final Set<String> noCommittee;

    ProceedingsResolver(Authority authority, Language language) {
        reportOf = language.pattern("proceedings.report-of");
        submittedBy = language.pattern("proceedings.submitted-by");
        members = language.pattern("proceedings.members");
        noCommittee = language.words("proceedings.no-committee");
        this.authority = authority;
    }

    Proceedings resolve(Document document, List<Problem> problems) {
        Unknown unknown = new Unknown(document.symbol().value(), problems);
        Metadata metadata = document.metadata();
        Sponsoring sponsors = new Sponsoring(new LinkedHashSet<>(), new LinkedHashSet<>());
        metadata.sponsors().forEach(s -> sponsor(s, sponsors));
        sponsors.others().forEach(o -> unknown.name("sponsor", o));
        return new Proceedings(
                committees(document, unknown), List.copyOf(sponsors.known()), List.copyOf(sponsors.others()),
                ballots(metadata.vote(), unknown));
    }

    /** Reports the names that the authority files lack. */
    private record Unknown(String place, List<Problem> problems) {
        void name(String role, String name) {
            tell(Problem.Code.NAME_NOT_KNOWN, "the " + role + " \"" + name
                    + "\" is in no authority file and gets no IRI. To add it, edit a file in ontology/authority/.");
        }

        void tell(Problem.Code code, String message) {
            problems.add(new Problem(Problem.Severity.WARNING, code, place, message));
        }
    }

    /** Sponsors that the authority files know, and the words of the others. */
    private record Sponsoring(Set<Thing> known, Set<String> others) {}

    // "Sweden (on behalf of the States Members … of the European Union)": the State, and words that are kept.
    private void sponsor(String words, Sponsoring to) {
        Matcher remark = WITH_REMARK.matcher(words);
        Optional<Thing> whole = actor(words);
        Optional<Thing> first = whole.isEmpty() && remark.matches() ? authority.states().state(remark.group(1)) : whole;
        first.ifPresentOrElse(to.known()::add, () -> to.others().add(words));
        if (whole.isEmpty() && first.isPresent()) {
            group(remark.group(2)).ifPresentOrElse(to.known()::add, () -> to.others().add(remark.group(2)));
        }
    }

    private Optional<Thing> actor(String words) {
        String name = submittedBy.matcher(words).replaceFirst("");
        return authority.states().state(name).or(() -> authority.find(name).stream()
                .filter(n -> n.start() == 0 && !n.brief() && n.things().size() == 1 && isWhole(n, name))
                .map(n -> n.things().getFirst())
                .filter(t -> t.kind().isActor())
                .findFirst());
    }

    // "the Committee on Information", and the same before a comma.
    private static boolean isWhole(Name name, String words) {
        return name.end() == words.length() || words.startsWith(",", name.end());
    }

    // The States of the European Union are not the Union; those of the Group of 77 are the Group.
    private Optional<Thing> group(String remark) {
        Matcher of = members.matcher(remark);
        return of.matches() ? actor(of.group(1)).filter(t -> t.kind() == Kind.GROUP) : Optional.empty();
    }

    private List<Thing> committees(Document document, Unknown unknown) {
        Set<Thing> committees = new LinkedHashSet<>();
        document.metadata().committee()
                .filter(c -> !c.isBlank() && !noCommittee.contains(c))
                .map(ProceedingsResolver::name)
                .ifPresent(name -> authority.body(name).map(authority::thing)
                        .ifPresentOrElse(committees::add, () -> unknown.name("committee", name)));
        document.blocks().stream()
                .filter(b -> b.type() == Block.Type.HEADER)
                .forEach(b -> reporter(b.text()).ifPresent(committees::add));
        return List.copyOf(committees);
    }

    // "[on the report of the Third Committee (A/77/455, para. 32)]", on the cover of any format.
    private Optional<Thing> reporter(String cover) {
        Matcher report = reportOf.matcher(cover);
        return report.find()
                ? authority.find(report.group(1)).stream()
                        .filter(n -> n.start() == 0 && n.things().getFirst().kind() == Kind.BODY)
                        .map(n -> n.things().getFirst())
                        .findFirst()
                : Optional.empty();
    }

    // "fourthCommittee"; committees of the Council are given by their names.
    private static String name(String committee) {
        String words = String.join(" ", CAMEL.split(committee.strip().replace('\u00A0', ' ')));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<Proceedings.Ballot> ballots(Metadata.Vote vote, Unknown unknown) {
        List<Proceedings.Ballot> ballots = new ArrayList<>();
        for (Metadata.Tally tally : vote.tallies()) {
            for (String voter : tally.voters()) {
                authority.states().state(voter).ifPresentOrElse(
                        state -> ballots.add(new Proceedings.Ballot(state, tally.choice())),
                        () -> unknown.name("voter", voter));
            }
            tally.count().ifPresent(count -> compare(tally, count, unknown));
        }
        return ballots;
    }

    private static void compare(Metadata.Tally tally, int count, Unknown unknown) {
        int named = tally.voters().size();
        if (named > 0 && named != count) {
            String choice = tally.choice().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            unknown.tell(Problem.Code.VOTE_DISAGREES, "the file counts " + count + " votes " + choice + " and names "
                    + named + " States; both values are kept.");
        }
    }
}
