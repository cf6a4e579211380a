package org.unres.network.export;

/** The formats of the exports. Pajek's has no place for measures, and {@code CSV} is the edges alone. */
public enum NetworkFormat {
    GRAPHML(new GraphMlWriter()),
    GEXF(new GexfWriter()),
    CSV(CsvWriter::edges),
    JSON(new JsonWriter()),
    PAJEK(new PajekWriter());

    private final NetworkWriter writer;

    NetworkFormat(NetworkWriter writer) {
        this.writer = writer;
    }

    NetworkWriter writer() {
        return writer;
    }
}
