package org.unres.read.input;

import java.util.List;
import java.util.Optional;
import org.unres.model.Document;
import org.unres.model.Problem;

/** The result of reading one file: the document, unless it could not be read, and the problems. */
public record ReadResult(Optional<Document> document, List<Problem> problems) {
    public ReadResult {
        problems = List.copyOf(problems);
    }
}
