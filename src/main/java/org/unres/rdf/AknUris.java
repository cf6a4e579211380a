package org.unres.rdf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unres.model.Thing;

/**
 * The work identifiers of Akoma Ntoso for the United Nations, where symbol and date give them:
 * {@code /akn/un/statement/deliberation/unga/2019-12-18/74-175}. Form: the FRBRuri of the official XML files.
 */
final class AknUris {
    private static final Pattern SYMBOL =
            Pattern.compile("(A|S|E|A/HRC)/RES/(\\d{1,4})(?:/(\\d{1,3})|\\(((?:19|20)\\d\\d)\\))");
    private static final Map<String, String> ORGANS =
            Map.of("A", "unga", "S", "unsc", "E", "unecosoc", "A/HRC", "unga-hrc");

    private AknUris() {}

    static Optional<String> of(Thing resolution, LocalDate date) {
        Matcher m = SYMBOL.matcher(resolution.id());
        if (!m.matches()) {
            return Optional.empty();
        }
        String number = m.group(2) + "-" + (m.group(3) != null ? m.group(3) : m.group(4));
        return Optional.of("/akn/un/statement/deliberation/" + ORGANS.get(m.group(1)) + "/" + date + "/" + number);
    }
}
