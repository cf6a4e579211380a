package org.unres.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision on the mandate of a body: "Decides to extend the mandate of UNMISS until 15 March 2021".
 *
 * @param act the number, in its part, of the act that makes it
 * @param body whose mandate it is
 * @param date until which it is given, or as of which it ends; empty where no day is printed
 * @param words the words of the time: "until 15 March 2021", "for a period of six months"; empty where there are none
 */
public record MandateChange(Part part, int act, Kind kind, Thing body, Optional<LocalDate> date, String words) {
    /** What is decided, with the rule that finds it. */
    public enum Kind {
        ESTABLISHES("mandate-established"),
        EXTENDS("mandate-extended"),
        ENDS("mandate-ended");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        public String rule() {
            return rule;
        }
    }
}
