package org.unres.network.export;

import java.util.function.Function;

/**
 * What the exports say of each work or edge: a name, a type, and the value as text, empty where there is none. All formats
 * write the same columns.
 */
public record Column<T>(String name, Type type, Function<T, String> value) {
    enum Type {
        TEXT("string"), WHOLE("int"), DECIMAL("double"), TRUTH("boolean");

        private final String graphMl;

        Type(String graphMl) {
            this.graphMl = graphMl;
        }

        /** The name of the type in GraphML. */
        String graphMl() {
            return graphMl;
        }

        /** The name of the type in GEXF. */
        String gexf() {
            return this == WHOLE ? "integer" : graphMl;
        }
    }

    static <T> Column<T> text(String name, Function<T, String> value) {
        return new Column<>(name, Type.TEXT, value);
    }

    static <T> Column<T> whole(String name, Function<T, Integer> value) {
        return new Column<>(name, Type.WHOLE, value.andThen(String::valueOf));
    }

    static <T> Column<T> truth(String name, Function<T, Boolean> value) {
        return new Column<>(name, Type.TRUTH, value.andThen(String::valueOf));
    }

    public String of(T row) {
        return value.apply(row);
    }
}
