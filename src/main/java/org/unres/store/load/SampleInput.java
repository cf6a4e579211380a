package org.unres.store.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.unres.rdf.ConvertResult;
import org.unres.rdf.Converter;
import org.unres.vocabulary.Bundled;

/** The bundled sample, E/RES/2023/26. */
public record SampleInput() implements Input {
    private static final String FILE = "E_RES_2023_26.txt";

    @Override
    public String name() {
        return FILE;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public InputStream open() {
        return Bundled.open("org/unres/sample/" + FILE);
    }

    @Override
    public ConvertResult convert(Converter converter) {
        try (InputStream in = open()) {
            return converter.convert(FILE, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
