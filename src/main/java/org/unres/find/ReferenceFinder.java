package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unres.authority.Authority;
import org.unres.authority.Name;
import org.unres.model.Block;

/**
 * The front door of the grammar: all references printed in a block, in text order, none overlapping another. In
 * "Ibid., vol. 1577, No. 27531" it finds a place in a treaty series whose series "Ibid." stands for. Safe to share between
 * threads.
 */
public final class ReferenceFinder {
    private static final Pattern QUALIFIED = Pattern.compile(" (?:of|on|for|against|to|relating|concerning|and) (?:the )?[A-Z]");
    private static final Pattern IN_BRACKETS = Pattern.compile(" \\((?:the )?");

    private final Authority authority;
    private final NumberFinder numbers = new NumberFinder();
    private final SymbolFinder symbols = new SymbolFinder();
    private final SeriesFinder series = new SeriesFinder();

    public ReferenceFinder(Authority authority) {
        this.authority = authority;
    }

    public List<Reference> find(Block block) {
        String text = block.text();
        List<Name> names = authority.find(text);
        Claims claims = new Claims();
        claims.add(series.find(text));
        claims.add(numbers.find(text, new NamedBodies(names)));
        claims.add(symbols.find(text));
        KnownNames known = new KnownNames(names);
        QuotedTitles titles = new QuotedTitles(text, known);
        claims.add(PoliticalDeclarations.find(block, known));
        claims.add(titles.instruments());
        claims.add(InstrumentFinder.find(block, known).stream().filter(i -> !titles.hide(i.start(), i.end())).toList());
        claims.add(named(text, StateMentions.standing(block, names), titles));
        claims.add(TitleFinder.find(block));
        return claims.inOrder();
    }

    private static List<Reference> named(String text, List<Name> names, QuotedTitles titles) {
        List<Reference> named = new ArrayList<>();
        for (Name name : withShortNames(text, names)) {
            if (!titles.hide(name) && (!name.brief() || isAlone(text, name))) {
                named.add(new Reference.Named(name.start(), name.end(), name.things(), name.brief()));
            }
        }
        return named;
    }

    // "… Rules for the Treatment of Prisoners (the Nelson Mandela Rules)" is one name.
    private static List<Name> withShortNames(String text, List<Name> names) {
        List<Name> whole = new ArrayList<>();
        for (Name name : names) {
            Name last = whole.isEmpty() ? name : whole.getLast();
            boolean inBrackets = last != name
                    && last.things().equals(name.things())
                    && IN_BRACKETS.matcher(text.substring(last.end(), name.start())).matches()
                    && text.startsWith(")", name.end());
            if (inBrackets) {
                whole.set(whole.size() - 1, new Name(last.start(), name.end() + 1, last.things(), last.brief()));
            } else {
                whole.add(name);
            }
        }
        return whole;
    }

    // "the Office" alone; not "the Office of …", not "Head Office", not "the Office Manual".
    private static boolean isAlone(String text, Name name) {
        String before = text.substring(Math.max(0, name.start() - 4), name.start());
        boolean qualified = QUALIFIED.matcher(text).region(name.end(), text.length()).lookingAt();
        boolean followed = name.end() + 1 < text.length()
                && text.charAt(name.end()) == ' '
                && Character.isUpperCase(text.charAt(name.end() + 1));
        return before.equalsIgnoreCase("the ") && !qualified && !followed;
    }
}
