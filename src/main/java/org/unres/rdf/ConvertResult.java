package org.unres.rdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unres.model.Problem;
import org.unres.model.Reading;

/** The result for one file: its reading, if it could be read, and all problems found in it. */
public record ConvertResult(Path file, Optional<Reading> reading, List<Problem> problems) {
    public ConvertResult {
        problems = List.copyOf(problems);
    }
}
