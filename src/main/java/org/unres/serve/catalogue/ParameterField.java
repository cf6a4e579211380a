package org.unres.serve.catalogue;

import java.util.regex.Pattern;
import org.unres.model.Symbol;
import org.unres.store.catalogue.QueryParameter;

/**
 * A parameter of a query in its form: "symbol", its value, what it is, and the type of its input by its default: a number, a
 * date, or words, which are completed with symbols of documents or with names.
 *
 * @param type of the input in HTML: "number", "date", "text"
 * @param complete what completion proposes: "symbol", "name"; empty for nothing
 */
record ParameterField(String name, String value, String description, String type, String complete) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(?:\\.[0-9]{1,20})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static ParameterField of(QueryParameter parameter, String value) {
        String usual = parameter.defaultValue();
        // An input for dates or numbers does not show an invalid value.
        if (parameter.isNumber()) {
            return new ParameterField(parameter.name(), value, parameter.description(),
                    NUMBER.matcher(value).matches() ? "number" : "text", "");
        }
        if (DATE.matcher(usual).matches()) {
            return new ParameterField(parameter.name(), value, parameter.description(),
                    DATE.matcher(value).matches() ? "date" : "text", "");
        }
        boolean symbol = usual.indexOf('/') > 0 && Symbol.parse(usual).isPresent();
        return new ParameterField(parameter.name(), value, parameter.description(), "text", symbol ? "symbol" : "name");
    }

    public boolean number() {
        return type.equals("number");
    }
}
