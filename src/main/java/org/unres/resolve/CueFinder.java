package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Block;
import org.unres.model.Span;
import org.unres.vocabulary.Search;

/**
 * Finds the cues of a paragraph: the one that opens it, those that begin a later clause behind a comma or "and", those behind
 * the speaker's name, as in presidential statements ("The Security Council welcomes …"), and those that markup prints in
 * italics.
 */
final class CueFinder {
    private static final Search BOUNDARY = Search.of("[,;] (?:and |or |but |while )?| and |[.:] (?!and )");
    private static final Search RELATIVE = Search.of("(?:which|who|that),[^,;]{0,80}, (?:and )?$");
    private static final int RELATIVE_REACH = 120;

    /** The body that speaks, at the start of a sentence: "“The Security Council", "In this regard, the Council". */
    private static final Pattern SPEAKER = Pattern.compile(
            "[\u201C\"\u200E ]{0,3}+"
                    + "(?:(?:[Ii]n (?:this|that) [a-z]{3,12}|[Tt]o (?:this|that) end|[Ff]urthermore|[Mm]oreover|[Ff]inally),? )?+"
                    + "(?:[Tt]he (?:Security |General |Economic and Social |Human Rights )?(?:Council|Assembly|Commission) )?+"
                    + "(?:,? ?(?:in (?:this|that) [a-z]{3,12}|therefore|accordingly),? )?+");

    /** Plural nouns as well as verbs: "requests for assistance". */
    private static final Set<String> NOUNS = Set.of(
            "requests", "notes", "supports", "demands", "urges", "stresses", "honours", "regrets", "thanks", "highlights",
            "calls", "appeals", "commits", "directs", "designates", "respects", "observes", "approves");

    /** Verbs of which a body is almost always the subject. */
    private static final Set<String> OF_BODIES = Set.of(
            "recalls", "reaffirms", "reiterates", "decides", "welcomes", "condemns", "commends", "deplores", "underscores");

    private static final Search SUBORDINATE = Search.of(" (?:which|who|that)(?= )[^,;]*$");
    private static final int SUBORDINATE_REACH = 100;

    private static final Set<String> AFTER_NOUN = Set.of("and", "or", "for", "from", "of", "by", "to", "with");

    /** Words that begin whom a clause addresses or what it says, not the object of a verb in a subordinate clause. */
    private static final Pattern OBJECT = Pattern.compile(
            " (?:that |(?:the |all |both |other |relevant |those |its |their )?"
                    + "(?:\\p{Lu}|parties|donors|countries|governments|international |regional |development ))");

    private final CueLexicon lexicon = new CueLexicon();

    List<Cue> find(Block block) {
        TreeMap<Integer, Cue> cues = new TreeMap<>();
        String text = block.text();
        opening(text, 0).ifPresent(c -> add(c, cues));
        italic(block).forEach(c -> add(c, cues));
        Search.Matches boundaries = BOUNDARY.in(text);
        while (boundaries.find()) {
            later(block, boundaries.match()).ifPresent(c -> add(c, cues));
        }
        return List.copyOf(cues.values());
    }

    private static void add(Cue cue, TreeMap<Integer, Cue> cues) {
        Map.Entry<Integer, Cue> before = cues.lowerEntry(cue.end());
        if (before == null || before.getValue().end() <= cue.start()) {
            cues.put(cue.start(), cue);
        }
    }

    /** The verbs that the file prints in italics, as the UN Editorial Manual asks for those that perform an act. */
    private List<Cue> italic(Block block) {
        List<Cue> cues = new ArrayList<>();
        String text = block.text();
        int at = 0;
        int counted = 0;
        for (Span span : block.italics()) {
            at = text.offsetByCodePoints(at, span.start() - counted);
            counted = span.start();
            lexicon.at(text, at)
                    .filter(c -> c.finite() == (block.type() == Block.Type.OPERATIVE))
                    .ifPresent(cues::add);
        }
        return cues;
    }

    /** The cue at the start of a sentence, with or without the name of the body that speaks before it. */
    private Optional<Cue> opening(String text, int from) {
        Optional<Cue> bare = lexicon.at(text, from);
        Matcher speaker = SPEAKER.matcher(text).region(from, text.length());
        return bare.isPresent() || !speaker.lookingAt() || speaker.end() == from
                ? bare
                : lexicon.at(text, speaker.end()).filter(Cue::finite);
    }

    /** Whether a cue opens its paragraph, if only behind the name of the body that speaks. */
    static boolean opens(String text, Cue cue) {
        return SPEAKER.matcher(text).region(0, cue.start()).matches();
    }

    private Optional<Cue> later(Block block, Matcher boundary) {
        String text = block.text();
        if (".:".indexOf(text.charAt(boundary.start())) >= 0) {
            return sentence(block, boundary.end());
        }
        boolean bare = boundary.group().equals(" and ");
        return lexicon.at(text, boundary.end())
                .filter(c -> c.phrase().later() != CuePhrase.Later.OPENING)
                .filter(c -> c.finite() ? block.type() == Block.Type.OPERATIVE : isLaterParticiple(text, c, boundary))
                .filter(c -> !isNoun(text, c) && !isInRelativeClause(text, boundary.end()))
                .filter(c -> !bare || isJoined(text, c, boundary.start()));
    }

    // A later sentence performs an act where it begins with the name of the body: "The Council also requests …".
    private Optional<Cue> sentence(Block block, int at) {
        boolean named = block.type() == Block.Type.OPERATIVE
                && (block.text().startsWith("The ", at) || block.text().startsWith("In th", at) || block.text().startsWith("\u201C", at));
        return named ? opening(block.text(), at).filter(c -> c.finite() && c.start() > at) : Optional.empty();
    }

    // A gerund in a list ("supporting civil society") opens no clause unless a connective sets it off.
    private static boolean isLaterParticiple(String text, Cue cue, Matcher boundary) {
        return cue.phrase().later() == CuePhrase.Later.YES
                || (boundary.group().endsWith("and ") && cue.start() > boundary.end());
    }

    private static boolean isNoun(String text, Cue cue) {
        List<Token> next = Token.phrase(text, cue.end(), 1);
        boolean ambiguous = cue.finite() && NOUNS.contains(cue.text());
        return ambiguous && (next.isEmpty() || AFTER_NOUN.contains(next.getFirst().word()));
    }

    private static boolean isInRelativeClause(String text, int at) {
        return RELATIVE.in(text, Math.max(0, at - RELATIVE_REACH), at).find();
    }

    // Without a comma, "and" joins two verbs of one clause ("Welcomes and encourages") or adds a clause that says whom it
    // addresses or what; anything else is more likely a noun or a verb of a subordinate clause.
    private boolean isJoined(String text, Cue cue, int and) {
        int before = text.lastIndexOf(' ', and - 1) + 1;
        boolean twoVerbs = lexicon.at(text, before).filter(c -> c.finite() == cue.finite() && c.end() == and).isPresent();
        boolean certain = cue.finite() && (cue.text().indexOf(' ') > 0 || OF_BODIES.contains(cue.text()));
        boolean subordinate = SUBORDINATE.in(text, Math.max(0, and - SUBORDINATE_REACH), and).find();
        return twoVerbs || (certain && !subordinate) || OBJECT.matcher(text).region(cue.end(), text.length()).lookingAt();
    }
}
