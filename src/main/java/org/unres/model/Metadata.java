package org.unres.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The metadata of a document in its official file, such as the vote on A/RES/77/7; empty for plain formats.
 *
 * @param aknUri the work's identifier in Akoma Ntoso: "/akn/un/statement/deliberation/unga/2019-12-18/74-175"
 * @param committee the committee as the file names it: "fourthCommittee"
 * @param proponent the words of the adoption line: "[on the report of the Third Committee (A/77/455, para. 32)]"
 * @param drafts symbols of the drafts that became this document, as printed: "E/CN.15/2023/L.7"
 * @param sponsors States and others, as printed: "Albania"
 * @param subjects of SDG, UNBIS and EuroVoc
 */
public record Metadata(
        Optional<String> aknUri,
        Optional<String> committee,
        Optional<String> proponent,
        List<String> drafts,
        List<String> sponsors,
        Vote vote,
        List<Subject> subjects) {
    public static final Metadata NONE = new Metadata(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Vote.NONE, List.of());

    public Metadata {
        drafts = List.copyOf(drafts);
        sponsors = List.copyOf(sponsors);
        subjects = List.copyOf(subjects);
    }

    /**
     * What the document is about.
     *
     * @param iri "http://metadata.un.org/thesaurus/1003500"
     * @param name as the file has it, in words: "peaceful coexistence"; empty where it has none
     */
    public record Subject(String iri, String name) {}

    /**
     * How the document was adopted, and how States voted.
     *
     * @param outcome as the file says: "adoptedWithoutVote"; empty where it says nothing
     * @param tallies one for each choice that the file counts
     */
    public record Vote(String outcome, List<Tally> tallies) {
        public static final Vote NONE = new Vote("", List.of());

        public Vote {
            tallies = List.copyOf(tallies);
        }
    }

    /**
     * The States that voted alike.
     *
     * @param count as the file prints it: 13 for "013"
     * @param voters by the names of the file: "RUSSIAN FEDERATION"; empty where it only counts
     */
    public record Tally(Choice choice, OptionalInt count, List<String> voters) {
        public Tally {
            voters = List.copyOf(voters);
        }
    }
}
