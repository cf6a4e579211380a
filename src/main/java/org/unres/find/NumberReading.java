package org.unres.find;

import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Symbol;

/** What a printed number means as a number of one body: 74/175 of the General Assembly is A/RES/74/175. */
public record NumberReading(String rule, Kind kind, Body body, Symbol symbol) {}
