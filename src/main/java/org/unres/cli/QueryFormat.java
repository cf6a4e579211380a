package org.unres.cli;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The formats of the answer to a query. */
enum QueryFormat {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML;

    /** The format of Jena; a table is printed by the program itself. */
    Lang lang() {
        return switch (this) {
            case TABLE, CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
        };
    }
}
