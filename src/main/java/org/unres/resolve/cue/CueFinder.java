package org.unres.resolve.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Span;
import org.unres.vocabulary.Search;

/**
 * Finds the cues of a paragraph: the one that opens it, those that begin a later clause behind a comma or "and", those behind
 * the speaker's name, as in presidential statements ("The Security Council welcomes …"), and those that markup prints in
 * italics.
 */
public final class CueFinder {
    private static final int RELATIVE_REACH = 120;
    private static final int SUBORDINATE_REACH = 100;

    private final CueLexicon lexicon;
    private final Search boundary;
    private final Search relativeClause;
    private final Search subordinate;
    private final Pattern sentenceStart;
    /** The body that speaks, at the start of a sentence: "“The Security Council", "In this regard, the Council". */
    private final Pattern speaker;
    /** Words that begin whom a clause addresses or what it says, not the object of a verb in a subordinate clause. */
    private final Pattern object;
    private final String and;
    /** Plural nouns as well as verbs: "requests for assistance". */
    private final Set<String> nouns;
    /** Verbs of which a body is almost always the subject. */
    private final Set<String> verbsOfBodies;
    private final Set<String> afterNoun;

    public CueFinder(Language language) {
        lexicon = new CueLexicon(language);
        boundary = language.search("cues.boundary");
        relativeClause = language.search("cues.relative-clause");
        subordinate = language.search("cues.subordinate");
        sentenceStart = language.pattern("cues.sentence-start");
        speaker = language.pattern("cues.speaker");
        object = language.pattern("cues.object");
        and = language.word("cues.and") + " ";
        nouns = language.words("cues.nouns");
        verbsOfBodies = language.words("cues.of-bodies");
        afterNoun = language.words("cues.after-noun");
    }

    /** Whether the language has no cues. */
    public boolean isEmpty() {
        return lexicon.isEmpty();
    }

    public List<Cue> find(Block block) {
        TreeMap<Integer, Cue> cues = new TreeMap<>();
        String text = block.text();
        opening(text, 0).ifPresent(c -> add(c, cues));
        italic(block).forEach(c -> add(c, cues));
        Search.Matches boundaries = boundary.in(text);
        while (boundaries.find()) {
            later(block, boundaries.match()).ifPresent(c -> add(c, cues));
        }
        return List.copyOf(cues.values());
    }

    private static void add(Cue cue, NavigableMap<Integer, Cue> cues) {
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
        Matcher named = speaker.matcher(text).region(from, text.length());
        return bare.isPresent() || !named.lookingAt() || named.end() == from
                ? bare
                : lexicon.at(text, named.end()).filter(Cue::finite);
    }

    /** Whether a cue opens its paragraph, if only behind the name of the body that speaks. */
    public boolean opens(String text, Cue cue) {
        return speaker.matcher(text).region(0, cue.start()).matches();
    }

    private Optional<Cue> later(Block block, Matcher before) {
        String text = block.text();
        if (".:".indexOf(text.charAt(before.start())) >= 0) {
            return sentence(block, before.end());
        }
        boolean bare = before.group().equals(" " + and);
        return lexicon.at(text, before.end())
                .filter(c -> c.phrase().later() != CuePhrase.Later.OPENING)
                .filter(c -> c.finite() ? block.type() == Block.Type.OPERATIVE : isLaterParticiple(c, before))
                .filter(c -> !isNoun(text, c) && !isInRelativeClause(text, before.end()))
                .filter(c -> !bare || isJoined(text, c, before.start()));
    }

    // A later sentence performs an act where it begins with the name of the body: "The Council also requests …".
    private Optional<Cue> sentence(Block block, int at) {
        boolean named = block.type() == Block.Type.OPERATIVE
                && sentenceStart.matcher(block.text()).region(at, block.text().length()).lookingAt();
        return named ? opening(block.text(), at).filter(c -> c.finite() && c.start() > at) : Optional.empty();
    }

    // A gerund in a list ("supporting civil society") opens no clause unless a connective sets it off.
    private boolean isLaterParticiple(Cue cue, Matcher before) {
        return cue.phrase().later() == CuePhrase.Later.YES
                || (before.group().endsWith(and) && cue.start() > before.end());
    }

    private boolean isNoun(String text, Cue cue) {
        List<Token> next = Token.phrase(text, cue.end(), 1);
        boolean ambiguous = cue.finite() && nouns.contains(cue.text());
        return ambiguous && (next.isEmpty() || afterNoun.contains(next.getFirst().word()));
    }

    private boolean isInRelativeClause(String text, int at) {
        return relativeClause.in(text, Math.max(0, at - RELATIVE_REACH), at).find();
    }

    // Without a comma, "and" joins two verbs of one clause ("Welcomes and encourages") or adds a clause that says whom it
    // addresses or what; anything else is more likely a noun or a verb of a subordinate clause.
    private boolean isJoined(String text, Cue cue, int at) {
        int before = text.lastIndexOf(' ', at - 1) + 1;
        boolean twoVerbs = lexicon.at(text, before).filter(c -> c.finite() == cue.finite() && c.end() == at).isPresent();
        boolean certain = cue.finite() && (cue.text().indexOf(' ') > 0 || verbsOfBodies.contains(cue.text()));
        boolean inside = subordinate.in(text, Math.max(0, at - SUBORDINATE_REACH), at).find();
        return twoVerbs || (certain && !inside) || object.matcher(text).region(cue.end(), text.length()).lookingAt();
    }
}
