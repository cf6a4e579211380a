package org.unres.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of {@code ontology/unres.ttl}; a test holds both against each other. */
public final class Unres {
    public static final String NS = "https://w3id.org/unres/def#";

    // Classes
    public static final Node DOCUMENT = term("Document");
    public static final Node DELIBERATIVE_DOCUMENT = term("DeliberativeDocument");
    public static final Node RESOLUTION = term("Resolution");
    public static final Node DRAFT_RESOLUTION = term("DraftResolution");
    public static final Node DECISION = term("Decision");
    public static final Node PRESIDENTIAL_STATEMENT = term("PresidentialStatement");
    public static final Node NORMATIVE_INSTRUMENT = term("NormativeInstrument");
    public static final Node TREATY = term("Treaty");
    public static final Node SOFT_LAW_INSTRUMENT = term("SoftLawInstrument");
    public static final Node REPORT = term("Report");
    public static final Node TREATY_SERIES_ENTRY = term("TreatySeriesEntry");
    public static final Node DOCUMENT_PART = term("DocumentPart");
    public static final Node PARAGRAPH = term("Paragraph");
    public static final Node PREAMBULAR_PARAGRAPH = term("PreambularParagraph");
    public static final Node OPERATIVE_PARAGRAPH = term("OperativeParagraph");
    public static final Node FOOTNOTE = term("Footnote");
    public static final Node ANNEX = term("Annex");
    public static final Node MENTION = term("Mention");
    public static final Node CITATION = term("Citation");
    public static final Node SPEECH_ACT = term("SpeechAct");
    public static final Node MANDATE = term("Mandate");
    public static final Node REPORTING_MANDATE = term("ReportingMandate");
    public static final Node REVIEW_MANDATE = term("ReviewMandate");
    public static final Node BODY = term("Body");
    public static final Node CONFERENCE = term("Conference");
    public static final Node SESSION = term("Session");
    public static final Node MEETING = term("Meeting");
    public static final Node PROGRAMME = term("Programme");
    public static final Node LINK = term("Link");

    // Object properties
    public static final Node CITES = term("cites");
    public static final Node RECALLS = term("recalls");
    public static final Node REAFFIRMS = term("reaffirms");
    public static final Node ENDORSES = term("endorses");
    public static final Node WELCOMES = term("welcomes");
    public static final Node TAKES_NOTE_OF = term("takesNoteOf");
    public static final Node CONSIDERS = term("considers");
    public static final Node ACKNOWLEDGES = term("acknowledges");
    public static final Node BASED_ON = term("basedOn");
    public static final Node CALLS_FOR_ACTION_ON = term("callsForActionOn");
    public static final Node CITES_AS_TEXT_SOURCE = term("citesAsTextSource");
    public static final Node RECOMMENDS_ADOPTION_OF = term("recommendsAdoptionOf");
    public static final Node ADOPTED_AS = term("adoptedAs");
    public static final Node ENACTING_BODY = term("enactingBody");
    public static final Node ADOPTED_AT = term("adoptedAt");
    public static final Node RECOMMENDED_BY = term("recommendedBy");
    public static final Node CONSIDERED_BY = term("consideredBy");
    public static final Node SPONSORED_BY = term("sponsoredBy");
    public static final Node VOTED_IN_FAVOUR = term("votedInFavour");
    public static final Node VOTED_AGAINST = term("votedAgainst");
    public static final Node ABSTAINED = term("abstained");
    public static final Node IN_SESSION = term("inSession");
    public static final Node CONTINUES = term("continues");
    public static final Node NEWEST_IN_SERIES = term("newestInSeries");
    public static final Node ESTABLISHES = term("establishes");
    public static final Node EXTENDS_MANDATE_OF = term("extendsMandateOf");
    public static final Node ENDS_MANDATE_OF = term("endsMandateOf");
    public static final Node HAS_LINK = term("hasLink");
    public static final Node LINKS_TO = term("linksTo");
    public static final Node PUBLISHED_IN = term("publishedIn");
    public static final Node HAS_FOOTNOTE = term("hasFootnote");
    public static final Node OCCURS_IN = term("occursIn");
    public static final Node REFERS_TO = term("refersTo");
    public static final Node PINPOINT = term("pinpoint");
    public static final Node RESOLVED_VIA = term("resolvedVia");
    public static final Node NAMES_INSTRUMENT = term("namesInstrument");
    public static final Node MATCHED_RULE = term("matchedRule");
    public static final Node HAS_SPEECH_ACT = term("hasSpeechAct");
    public static final Node ILLOCUTION = term("illocution");
    public static final Node SPEAKER = term("speaker");
    public static final Node ADDRESSEE = term("addressee");
    public static final Node CREATES_MANDATE = term("createsMandate");
    public static final Node BEARER = term("bearer");
    public static final Node IN_COOPERATION_WITH = term("inCooperationWith");
    public static final Node REPORT_TO = term("reportTo");
    public static final Node DUE_SESSION = term("dueSession");
    public static final Node REPORT_DUE_AT = term("reportDueAt");
    public static final Node REPORT_ON = term("reportOn");
    public static final Node FULFILLED_BY = term("fulfilledBy");

    // Datatype properties
    public static final Node SYMBOL = term("symbol");
    public static final Node AKN_URI = term("aknUri");
    public static final Node TEXT = term("text");
    public static final Node ORDER = term("order");
    public static final Node SHORT_NAME = term("shortName");
    public static final Node QUOTE = term("quote");
    public static final Node START = term("start");
    public static final Node END = term("end");
    public static final Node CUE = term("cue");
    public static final Node ADDRESSEE_NAME = term("addresseeName");
    public static final Node INTENSIFIER = term("intensifier");
    public static final Node CONDITION = term("condition");
    public static final Node STRENGTH = term("strength");
    public static final Node IS_CONTINUATION = term("isContinuation");
    public static final Node DUE_DATE = term("dueDate");
    public static final Node DUE_WORDS = term("dueWords");
    public static final Node DUE_WITHIN = term("dueWithin");
    public static final Node FREQUENCY = term("frequency");
    public static final Node INTERVAL = term("interval");
    public static final Node REPORT_SUBJECT = term("reportSubject");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node REGISTRATION_NUMBER = term("registrationNumber");
    public static final Node AGENDA_ITEM = term("agendaItem");
    public static final Node DISTRIBUTION = term("distribution");
    public static final Node SPONSOR_NAME = term("sponsorName");
    public static final Node VOTE_OUTCOME = term("voteOutcome");
    public static final Node VOTES_IN_FAVOUR = term("votesInFavour");
    public static final Node VOTES_AGAINST = term("votesAgainst");
    public static final Node ABSTENTIONS = term("abstentions");
    public static final Node CITED_BY_COUNT = term("citedByCount");
    public static final Node CITING_COUNT = term("citingCount");
    public static final Node PAGE_RANK = term("pageRank");
    public static final Node HUB_SCORE = term("hubScore");
    public static final Node AUTHORITY_SCORE = term("authorityScore");
    public static final Node MEDIAN_CITED_AGE = term("medianCitedAge");
    public static final Node CITED_HALF_LIFE = term("citedHalfLife");
    public static final Node COMMUNITY_NUMBER = term("communityNumber");
    public static final Node PLACE_ON_MAIN_PATH = term("placeOnMainPath");

    private Unres() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
