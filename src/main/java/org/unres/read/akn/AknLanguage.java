package org.unres.read.akn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unres.read.structure.LanguageDetector;
import org.unres.read.structure.Paragraph;

/** The language of an Akoma Ntoso file. Some files in other languages call themselves English: there the words decide. */
final class AknLanguage {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("eng", "en"), Map.entry("fra", "fr"), Map.entry("fre", "fr"), Map.entry("spa", "es"),
            Map.entry("rus", "ru"), Map.entry("ara", "ar"), Map.entry("zho", "zh"), Map.entry("chi", "zh"),
            Map.entry("deu", "de"), Map.entry("ger", "de"));

    private AknLanguage() {}

    /** A BCP 47 tag. */
    static String of(AknMeta meta, List<AknItem> items) {
        String code = meta.language().orElse("").toLowerCase(Locale.ROOT);
        String named = TAGS.getOrDefault(code, code.length() == 2 ? code : "");
        if (!named.isEmpty() && !named.equals("en")) {
            return named;
        }
        String words = LanguageDetector.of(items.stream().map(i -> new Paragraph(0, "", i.content())).toList());
        return words.equals("und") && !named.isEmpty() ? named : words;
    }
}
