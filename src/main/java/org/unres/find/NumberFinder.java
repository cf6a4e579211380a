package org.unres.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.language.Language;
import org.unres.model.Kind;
import org.unres.vocabulary.Search;

/**
 * Finds numbered resolutions and decisions: a lead ("its resolutions", "Security Council resolution") and the list of
 * numbers behind it. A new lead inside a list begins a new list, which is how a list turns from one body to another.
 */
final class NumberFinder {
    private static final int REACH = 60;

    private final NumberLists lists;
    private final LeadFinder leads;

    private final Pattern nounLast;
    private final Pattern joined;
    private final Pattern paragraph;

    NumberFinder(Language language) {
        lists = new NumberLists(language);
        leads = new LeadFinder(language);
        this.nounLast = language.pattern("lists.noun-last");
        this.joined = language.pattern("lists.joined");
        this.paragraph = language.pattern("lists.paragraph");
    }

    List<Reference> find(String text, NamedBodies names) {
        List<Reference> found = new ArrayList<>();
        Search.Matches nouns = lists.nouns(text);
        int from = 0;
        while (nouns.find(from)) {
            Matcher noun = nouns.match();
            Kind kind = noun.group(1) != null ? Kind.RESOLUTION : Kind.DECISION;
            List<NumberLists.Item> items = lists.at(text, noun.end(), kind);
            if (!items.isEmpty()) {
                LeadFinder.Place place = new LeadFinder.Place(noun.start(), noun.end(), items.getLast().end());
                Optional<Reference> last = found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
                LeadFinder.Lead lead = joined(text, last, leads.lead(text, names, place), items);
                found.addAll(references(text, lead, items));
            }
            from = items.isEmpty() ? noun.end() : items.getLast().end();
        }
        return found;
    }

    // "General Assembly resolution S-23/2, annex, and resolution S-23/3, annex": the second is of the same shape.
    private LeadFinder.Lead joined(
            String text, Optional<Reference> last, LeadFinder.Lead lead, List<NumberLists.Item> items) {
        return last.map(r -> (Reference.Numbered) r)
                .filter(r -> lead.organ() == Organ.UNSAID && lead.start() >= r.end() && lead.start() - r.end() <= 10)
                .filter(r -> joined.matcher(text.substring(r.end(), lead.start())).matches())
                .filter(r -> r.readings().getFirst().rule().equals(items.getFirst().number().readings().getFirst().rule()))
                .map(r -> new LeadFinder.Lead(lead.start(), r.organ()))
                .orElse(lead);
    }

    private List<Reference> references(String text, LeadFinder.Lead lead, List<NumberLists.Item> items) {
        List<Reference> references = new ArrayList<>();
        boolean alone = items.size() == 1;
        for (NumberLists.Item item : items) {
            int start = alone && !isApart(text, lead, item) ? lead.start() : item.start();
            boolean continues = item.number().start() != items.getFirst().start() && isLetter(item);
            Optional<String> pinpoint = item.found().pinpoint().or(() -> alone ? before(text, lead.start()) : Optional.empty());
            references.add(new Reference.Numbered(
                    start, item.end(), lead.organ(), item.number().readings(), pinpoint, item.found().date(), continues,
                    items.getFirst().start()));
        }
        return references;
    }

    // "its previous resolutions on Iraq, in particular 1500 (2003)" has words of its own between the lead and the number.
    private boolean isApart(String text, LeadFinder.Lead lead, NumberLists.Item item) {
        int from = Math.max(lead.start(), item.start() - REACH);
        return !nounLast.matcher(text.substring(from, item.start())).find();
    }

    // "paragraphs 8 and 9 of its resolution 1894 (2009)"
    private Optional<String> before(String text, int lead) {
        Matcher m = paragraph.matcher(text).region(Math.max(0, lead - REACH), lead);
        m.useTransparentBounds(true);
        m.useAnchoringBounds(true);
        return m.find() ? Optional.of("op/" + m.group(1)) : Optional.empty();
    }

    private static boolean isLetter(NumberLists.Item item) {
        return item.number().end() - item.number().start() == 1;
    }
}
