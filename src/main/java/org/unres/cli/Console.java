package org.unres.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unres.model.Problem;

/** Writes messages and problems to standard error, one on each line: as text, or as JSON events with {@code --json}. */
final class Console {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter err;
    private final boolean json;

    Console(PrintWriter err, boolean json) {
        this.err = err;
        this.json = json;
    }

    void message(String message) {
        if (json) {
            event(Map.of("event", "message", "message", message));
        } else {
            err.println(message);
        }
        err.flush();
    }

    void problem(Problem problem) {
        if (json) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("event", "problem");
            event.put("severity", problem.severity().name());
            event.put("code", problem.code().name());
            event.put("place", problem.place());
            event.put("message", problem.message());
            event(event);
        } else {
            err.println(problem);
        }
        err.flush();
    }

    void event(Map<String, ?> event) {
        try {
            err.println(JSON.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isJson() {
        return json;
    }

    /** Whether standard error is a terminal, as the launcher reports; then the progress line is replaced in place. */
    boolean isTerminal() {
        return !json && "1".equals(System.getenv("UNRES_TERMINAL")) && System.getenv("NO_COLOR") == null;
    }

    /** Replaces the current line of the terminal. */
    void replaceLine(String line) {
        err.print("\r\u001B[K" + line);
        err.flush();
    }
}
