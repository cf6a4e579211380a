package org.unres.store.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unres.rdf.ConvertResult;
import org.unres.rdf.Converter;
import org.unres.read.Inputs;

/** A document in a file. */
public record FileInput(Path file) implements Input {
    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public long size() {
        return Inputs.size(file);
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public ConvertResult convert(Converter converter) {
        return converter.convert(file);
    }
}
