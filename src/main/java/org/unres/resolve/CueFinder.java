package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Block;

/** Finds the cues of a paragraph: the one that opens it, and those that begin a later clause behind a comma or "and". */
final class CueFinder {
    private static final Pattern BOUNDARY = Pattern.compile("[,;] (?:and |or |but |while )?| and ");
    private static final Pattern RELATIVE = Pattern.compile("(?:which|who|that),[^,;]{0,80}, (?:and )?$");
    private static final int RELATIVE_REACH = 120;

    /** Plural nouns as well as verbs: "requests for assistance". */
    private static final Set<String> NOUNS = Set.of(
            "requests", "notes", "supports", "demands", "urges", "stresses", "honours", "regrets", "thanks", "highlights",
            "calls", "appeals", "commits", "directs", "designates", "respects", "observes", "approves");

    private static final Set<String> AFTER_NOUN = Set.of("and", "or", "for", "from", "of", "by", "to", "with");

    private final CueLexicon lexicon = new CueLexicon();

    List<Cue> find(Block block) {
        List<Cue> cues = new ArrayList<>();
        String text = block.text();
        lexicon.at(text, 0).ifPresent(cues::add);
        Matcher boundary = BOUNDARY.matcher(text);
        while (boundary.find()) {
            later(block, boundary).filter(c -> cues.isEmpty() || c.start() >= cues.getLast().end()).ifPresent(cues::add);
        }
        return cues;
    }

    private Optional<Cue> later(Block block, Matcher boundary) {
        String text = block.text();
        boolean bare = boundary.group().equals(" and ");
        return lexicon.at(text, boundary.end())
                .filter(c -> c.finite() ? block.type() == Block.Type.OPERATIVE : isLaterParticiple(text, c, boundary))
                .filter(c -> !isNoun(text, c) && !isInRelativeClause(text, boundary.end()))
                .filter(c -> !bare || isJoined(text, c, boundary.start()));
    }

    // A gerund in a list ("supporting civil society") opens no clause unless a connective sets it off.
    private static boolean isLaterParticiple(String text, Cue cue, Matcher boundary) {
        return cue.phrase().later() || (boundary.group().endsWith("and ") && cue.start() > boundary.end());
    }

    private static boolean isNoun(String text, Cue cue) {
        List<Token> next = Token.phrase(text, cue.end(), 1);
        boolean ambiguous = cue.finite() && NOUNS.contains(cue.text());
        return ambiguous && (next.isEmpty() || AFTER_NOUN.contains(next.getFirst().word()));
    }

    private static boolean isInRelativeClause(String text, int at) {
        return RELATIVE.matcher(text.substring(Math.max(0, at - RELATIVE_REACH), at)).find();
    }

    // Without a comma, "and" joins two verbs of one clause ("Welcomes and encourages") or adds a clause that names whom it
    // addresses; anything else is more likely a noun or a verb of a subordinate clause.
    private boolean isJoined(String text, Cue cue, int and) {
        int before = text.lastIndexOf(' ', and - 1) + 1;
        boolean twoVerbs = lexicon.at(text, before).filter(c -> c.finite() == cue.finite() && c.end() == and).isPresent();
        boolean addresses = cue.end() + 1 < text.length() && Character.isUpperCase(text.charAt(cue.end() + 1));
        boolean addressesThe = text.startsWith(" the ", cue.end())
                && cue.end() + 5 < text.length()
                && Character.isUpperCase(text.charAt(cue.end() + 5));
        return twoVerbs || addresses || addressesThe;
    }
}
