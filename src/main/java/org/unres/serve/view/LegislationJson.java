package org.unres.serve.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unres.serve.lookup.DocumentText;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.Triples;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Unres;

/** A document in the terms of search engines, https://schema.org/Legislation, for the head of its page. */
public final class LegislationJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 200;

    private LegislationJson() {}

    /** An element with it. Must be called in a transaction. */
    public static String element(Heading heading, DocumentText text, Labels labels) {
        Triples triples = labels.triples();
        ObjectNode json = JSON.createObjectNode();
        json.put("@context", "https://schema.org").put("@type", "Legislation").put("@id", heading.iri());
        json.put("legislationIdentifier", heading.name());
        json.put("name", heading.title().isEmpty() ? heading.name() : heading.title());
        json.put("inLanguage", text.language());
        json.put("legislationType", heading.kind());
        triples.words(heading.node(), Eli.DATE_DOCUMENT).ifPresent(date -> json.put("legislationDate", date));
        triples.value(heading.node(), Unres.ENACTING_BODY).ifPresent(body -> json.putObject("legislationPassedBy")
                .put("@type", "Organization").put("@id", body.getURI()).put("name", labels.of(body)));
        json.put("license", Signposting.LICENSE);
        var cited = json.putArray("citation");
        text.parts().stream().flatMap(p -> p.citations().stream()).map(DocumentText.Cited::target).distinct().limit(MOST)
                .forEach(target -> cited.addObject().put("@type", "CreativeWork").put("@id", target.getURI()));
        return "<script type=\"application/ld+json\">" + written(json) + "</script>";
    }

    // No text may end the element that it stands in.
    private static String written(ObjectNode json) {
        try {
            return JSON.writeValueAsString(json).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings is always JSON", e);
        }
    }
}
