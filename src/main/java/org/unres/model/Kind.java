package org.unres.model;

import java.util.Locale;

/**
 * What kind of thing a citation or a mention stands for; {@link #label} is the word that {@code unres cite} prints. A
 * {@code NAMED_TEXT} is an instrument of which the name alone does not tell whether it is a treaty: "Arab Charter on Human
 * Rights".
 */
public enum Kind {
    RESOLUTION, DECISION, DOCUMENT, UNTS, TREATY, INSTRUMENT, NAMED_TEXT, TITLE,
    BODY, OFFICE, GROUP, STATE, PROGRAMME, CONFERENCE, SESSION;

    public String label() {
        return switch (this) {
            case TITLE -> DOCUMENT.label();
            case NAMED_TEXT -> INSTRUMENT.label();
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether a text that names such a thing cites it; bodies, offices, programmes and the like are only mentioned. */
    public boolean isCited() {
        return compareTo(TITLE) <= 0;
    }

    /** Whether such a thing is known by its document symbol. */
    public boolean hasSymbol() {
        return this == RESOLUTION || this == DECISION || this == DOCUMENT;
    }

    /** Whether such a thing is known by a name of its own, as treaties and instruments are. */
    public boolean isInstrument() {
        return this == TREATY || this == INSTRUMENT || this == NAMED_TEXT;
    }

    /** Whether such a thing can be asked to do something. */
    public boolean isActor() {
        return this == BODY || this == OFFICE || this == GROUP || this == STATE;
    }
}
