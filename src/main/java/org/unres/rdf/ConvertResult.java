package org.unres.rdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unres.model.Problem;
import org.unres.model.Reading;

/** What came of one file: its reading unless it could not be read, and everything that was wrong with it. */
public record ConvertResult(Path file, Optional<Reading> reading, List<Problem> problems) {
    public ConvertResult {
        problems = List.copyOf(problems);
    }
}
