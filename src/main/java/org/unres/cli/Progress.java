package org.unres.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The progress of a command: on a terminal one line that is replaced, elsewhere a line a minute. */
final class Progress {
    private static final long TERMINAL_INTERVAL = Duration.ofMillis(200).toNanos();
    private static final long LOG_INTERVAL = Duration.ofMinutes(1).toNanos();

    private final Console console;
    private final int total;
    private final long start = System.nanoTime();
    private long lastShown = start;
    private int done;

    Progress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    void done(Path file) {
        at(done + 1, file.getFileName().toString());
    }

    /**
     * Sets the progress.
     *
     * @param documents the number of documents that are done
     * @param current the last document, or the step that follows the last document
     */
    void at(int documents, String current) {
        done = documents;
        long now = System.nanoTime();
        if (now - lastShown >= (console.isTerminal() ? TERMINAL_INTERVAL : LOG_INTERVAL)) {
            lastShown = now;
            show(current, (now - start) / 1e9);
        }
    }

    private void show(String current, double seconds) {
        double rate = done / seconds;
        long left = Math.round((total - done) / rate);
        String line = String.format(
                Locale.ROOT, "%d of %d documents, %.0f per second, %d s left: %s", done, total, rate, left, current);
        if (console.isJson()) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("event", "progress");
            event.put("done", done);
            event.put("total", total);
            event.put("secondsLeft", left);
            console.event(event);
        } else if (console.isTerminal()) {
            console.replaceLine(line);
        } else {
            console.message(line);
        }
    }

    void finish() {
        if (console.isTerminal() && lastShown != start) {
            console.replaceLine("");
        }
    }
}
