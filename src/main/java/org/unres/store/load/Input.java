package org.unres.store.load;

import java.io.IOException;
import java.io.InputStream;
import org.unres.rdf.ConvertResult;
import org.unres.rdf.Converter;

/** A document to load: a {@link FileInput}, or the {@link SampleInput} that ships with the program. */
public sealed interface Input permits FileInput, SampleInput {
    /** The name by which provenance and problems call it: "E_RES_2023_26.txt". */
    String name();

    /** In bytes; 0 where it cannot be told. */
    long size();

    InputStream open() throws IOException;

    ConvertResult convert(Converter converter);
}
