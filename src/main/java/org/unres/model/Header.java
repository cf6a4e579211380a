package org.unres.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The data of a document on its cover page and in its closing lines.
 *
 * @param organ the body that adopted it
 * @param session "2023" for ECOSOC, "78" for the General Assembly
 * @param agendaItem "19 (c)"
 * @param recommendedBy the body on whose recommendation it was adopted
 * @param meeting the number of the plenary meeting: "43"
 */
public record Header(
        Body organ,
        String title,
        Optional<String> distribution,
        Optional<LocalDate> published,
        Optional<LocalDate> adopted,
        Optional<String> session,
        Optional<String> agendaItem,
        Optional<Body> recommendedBy,
        Optional<String> meeting) {}
