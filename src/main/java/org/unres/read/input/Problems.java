package org.unres.read.input;

import java.util.List;
import java.util.Optional;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.model.Problem.Severity;

/** Makes problems with their places: "report.txt, line 12". */
public final class Problems {
    private Problems() {}

    public static Problem error(Code code, String place, String message) {
        return new Problem(Severity.ERROR, code, place, message);
    }

    public static Problem warning(Code code, String place, String message) {
        return new Problem(Severity.WARNING, code, place, message);
    }

    public static String line(String place, int line) {
        return place + ", line " + line;
    }

    /** The result of a file that was not read. */
    public static ReadResult failed(Problem problem) {
        return new ReadResult(Optional.empty(), List.of(problem));
    }
}
