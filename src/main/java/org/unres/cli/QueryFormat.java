package org.unres.cli;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How the answer to a query is printed. */
enum QueryFormat {
    TABLE(ResultSetLang.RS_CSV), CSV(ResultSetLang.RS_CSV), TSV(ResultSetLang.RS_TSV), JSON(ResultSetLang.RS_JSON),
    XML(ResultSetLang.RS_XML);

    private final Lang lang;

    QueryFormat(Lang lang) {
        this.lang = lang;
    }

    Lang lang() {
        return lang;
    }
}
