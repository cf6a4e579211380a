package org.unres.model;

import java.util.List;

/**
 * The committees, sponsors and votes of a document, from its metadata and its cover: the Third Committee that considered
 * A/RES/77/218, the States that sponsored its draft, and how each State voted.
 *
 * @param consideredBy the committees that reported on it
 * @param sponsors States, bodies, offices and groups that the authority files know
 * @param otherSponsors sponsors as printed that they do not know: "the Vice-Chair of the Committee"
 */
public record Proceedings(
        List<Thing> consideredBy, List<Thing> sponsors, List<String> otherSponsors, List<Ballot> ballots) {
    public Proceedings {
        consideredBy = List.copyOf(consideredBy);
        sponsors = List.copyOf(sponsors);
        otherSponsors = List.copyOf(otherSponsors);
        ballots = List.copyOf(ballots);
    }

    /** The vote of one State: the Russian Federation abstained on S/RES/2676(2023). */
    public record Ballot(Thing state, Choice choice) {}
}
