package org.unres.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How far a command has come: a line rewritten on a terminal, a line a minute elsewhere, with rate and time left. */
final class Progress {
    private static final long ON_TERMINAL = Duration.ofMillis(200).toNanos();
    private static final long ELSEWHERE = Duration.ofMinutes(1).toNanos();

    private final Console console;
    private final int total;
    private final long begun = System.nanoTime();
    private long shown = begun;
    private int done;

    Progress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    void done(Path file) {
        at(done + 1, file.getFileName().toString());
    }

    /** @param what the last document, or what is still to be done when all are read */
    void at(int documents, String what) {
        done = documents;
        long now = System.nanoTime();
        if (now - shown >= (console.isTerminal() ? ON_TERMINAL : ELSEWHERE)) {
            shown = now;
            show(what, (now - begun) / 1e9);
        }
    }

    private void show(String what, double seconds) {
        double rate = done / seconds;
        long left = Math.round((total - done) / rate);
        String line = String.format(
                Locale.ROOT, "%d of %d documents, %.0f a second, %d s left: %s", done, total, rate, left, what);
        if (console.isJson()) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("event", "progress");
            event.put("done", done);
            event.put("total", total);
            event.put("secondsLeft", left);
            console.event(event);
        } else if (console.isTerminal()) {
            console.rewrite(line);
        } else {
            console.say(line);
        }
    }

    void finish() {
        if (console.isTerminal() && shown != begun) {
            console.rewrite("");
        }
    }
}
