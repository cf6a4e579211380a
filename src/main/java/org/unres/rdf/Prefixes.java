package org.unres.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unres.vocabulary.Bibo;
import org.unres.vocabulary.Cito;
import org.unres.vocabulary.Dct;
import org.unres.vocabulary.Eli;
import org.unres.vocabulary.Foaf;
import org.unres.vocabulary.Frbr;
import org.unres.vocabulary.Org;
import org.unres.vocabulary.Prov;
import org.unres.vocabulary.SchemaOrg;
import org.unres.vocabulary.Unres;

/** The prefixes with which data are written. */
public final class Prefixes {
    public static final Map<String, String> ALL = all();

    private Prefixes() {}

    private static Map<String, String> all() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("unres", Unres.NS);
        prefixes.put("illocution", Iris.BASE + "voc/illocution/");
        prefixes.put("rule", Iris.BASE + "rule/");
        prefixes.put("cito", Cito.NS);
        prefixes.put("eli", Eli.NS);
        prefixes.put("bibo", Bibo.NS);
        prefixes.put("dcterms", Dct.NS);
        prefixes.put("foaf", Foaf.NS);
        prefixes.put("frbr", Frbr.NS);
        prefixes.put("org", Org.NS);
        prefixes.put("prov", Prov.NS);
        prefixes.put("schema", SchemaOrg.NS);
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(prefixes);
    }
}
