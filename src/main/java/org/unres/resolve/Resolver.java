package org.unres.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.unres.authority.Authority;
import org.unres.language.Language;
import org.unres.model.Document;
import org.unres.model.Problem;
import org.unres.model.Reading;
import org.unres.resolve.citation.LinkedCitations;

/**
 * The front door: makes the reading of a document, with the words of its language where that has a folder, "en", else with
 * its hyperlinks alone. Safe to share between threads.
 */
public final class Resolver {
    /** The names of English texts; those of other languages are read when they are needed. */
    private final Authority authority;
    private final ProceedingsResolver proceedings;
    private final Map<String, DocumentResolver> byLanguage = new ConcurrentHashMap<>();

    /** @throws IllegalStateException naming file and line of a row of the English tables that cannot be read */
    public Resolver(Authority authority) {
        this.authority = authority;
        proceedings = new ProceedingsResolver(authority, Language.ENGLISH);
        in(Language.ENGLISH);
    }

    public Reading read(Document document) {
        Optional<Language> language = Language.of(document.language()).filter(Language::isRead);
        return language.isPresent() ? in(language.get()).read(document) : byLinks(document);
    }

    private DocumentResolver in(Language language) {
        return byLanguage.computeIfAbsent(language.tag(), tag -> new DocumentResolver(
                language.equals(Language.ENGLISH) ? authority : Authority.bundled(language), language));
    }

    private Reading byLinks(Document document) {
        List<Problem> problems = new ArrayList<>();
        return new Reading(
                document, LinkedCitations.of(document), List.of(), List.of(), proceedings.resolve(document, problems), problems);
    }
}
