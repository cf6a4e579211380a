package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unres.authority.Authority;
import org.unres.authority.Name;
import org.unres.language.Language;
import org.unres.model.Block;

/**
 * The front door of the grammar: all references printed in a block, in text order, none overlapping another. In
 * "Ibid., vol. 1577, No. 27531" it finds a place in a treaty series whose series "Ibid." stands for. Safe to share between
 * threads.
 */
public final class ReferenceFinder {
    private final Authority authority;
    private final NumberFinder numbers;
    private final SymbolFinder symbols;
    private final SeriesFinder series;
    private final PoliticalDeclarations declarations;
    private final TitleFinder titles;
    private final Language language;
    private final String the;

    private final Pattern qualified;
    private final Pattern inBrackets;

    public ReferenceFinder(Language language, Authority authority) {
        this.qualified = language.pattern("names.qualified");
        this.inBrackets = language.pattern("names.in-brackets");
        this.authority = authority;
        this.language = language;
        numbers = new NumberFinder(language);
        symbols = new SymbolFinder(language);
        series = new SeriesFinder(language);
        declarations = new PoliticalDeclarations(language);
        titles = new TitleFinder(language);
        the = language.word("names.the") + " ";
    }

    public List<Reference> find(Block block) {
        String text = block.text();
        List<Name> names = authority.find(text);
        NonOverlapping references = new NonOverlapping();
        references.add(series.find(text));
        references.add(numbers.find(text, new NamedBodies(language, names)));
        references.add(symbols.find(text));
        KnownNames known = new KnownNames(names);
        QuotedTitles quoted = new QuotedTitles(language, text, known);
        references.add(declarations.find(block, known));
        references.add(quoted.instruments());
        references.add(
                InstrumentFinder.find(language, block, known).stream().filter(i -> !quoted.hide(i.start(), i.end())).toList());
        references.add(named(text, StateMentions.standing(language, block, names), quoted));
        references.add(titles.find(block));
        return references.inOrder();
    }

    private List<Reference> named(String text, List<Name> names, QuotedTitles quoted) {
        List<Reference> named = new ArrayList<>();
        for (Name name : withShortNames(text, names)) {
            if (!quoted.hide(name) && (!name.brief() || isAlone(text, name))) {
                named.add(new Reference.Named(name.start(), name.end(), name.things(), name.brief()));
            }
        }
        return named;
    }

    // "… Rules for the Treatment of Prisoners (the Nelson Mandela Rules)" is one name.
    private List<Name> withShortNames(String text, List<Name> names) {
        List<Name> whole = new ArrayList<>();
        for (Name name : names) {
            Name last = whole.isEmpty() ? name : whole.getLast();
            boolean inBrackets = last != name
                    && last.things().equals(name.things())
                    && this.inBrackets.matcher(text.substring(last.end(), name.start())).matches()
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
    private boolean isAlone(String text, Name name) {
        String before = text.substring(Math.max(0, name.start() - 4), name.start());
        boolean qualified = this.qualified.matcher(text).region(name.end(), text.length()).lookingAt();
        boolean followed = name.end() + 1 < text.length()
                && text.charAt(name.end()) == ' '
                && Character.isUpperCase(text.charAt(name.end() + 1));
        return before.equalsIgnoreCase(the) && !qualified && !followed;
    }
}
