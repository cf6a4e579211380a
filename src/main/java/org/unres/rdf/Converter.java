package org.unres.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unres.authority.Authority;
import org.unres.model.Problem;
import org.unres.model.Reading;
import org.unres.read.DocumentReader;
import org.unres.read.input.ReadResult;
import org.unres.resolve.Resolver;

/** From a file to what was found in it, whatever its format: a pure function of the file. Safe to share between threads. */
public final class Converter {
    private final Resolver resolver;

    public Converter(Authority authority) {
        resolver = new Resolver(authority);
    }

    public Converter() {
        this(Authority.bundled());
    }

    public ConvertResult convert(Path file) {
        return resolve(file, DocumentReader.read(file));
    }

    /** Converts bytes in memory, such as the bundled sample. */
    public ConvertResult convert(String name, byte[] content) {
        return resolve(Path.of(name), DocumentReader.read(name, content));
    }

    private ConvertResult resolve(Path file, ReadResult read) {
        List<Problem> problems = new ArrayList<>(read.problems());
        try {
            return new ConvertResult(file, read.document().map(d -> resolver.read(d)).map(r -> collect(r, problems)), problems);
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(failure(file, e));
            return new ConvertResult(file, Optional.empty(), problems);
        }
    }

    /** An error of the program on one file; the other files are still converted. */
    public static Problem failure(Path file, Throwable error) {
        return new Problem(Problem.Severity.ERROR, Problem.Code.INTERNAL_ERROR, file.toString(),
                "the program failed on this file (" + error + "); please report it with the file");
    }

    private static Reading collect(Reading reading, List<Problem> problems) {
        problems.addAll(reading.problems());
        return reading;
    }
}
