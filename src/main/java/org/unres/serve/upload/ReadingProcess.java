package org.unres.serve.upload;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.unres.serve.http.WebException;

/**
 * Reads an uploaded document in a separate process with a limit on memory and time; a process that exceeds a limit is killed.
 * Each process reads one document from its standard input and then ends, so nothing is stored. The next process is started when
 * somebody opens the page.
 */
public final class ReadingProcess implements AutoCloseable {
    private static final int MOST_BYTES = 64 << 20;
    private static final int AT_ONCE = 1;
    private static final Duration READY = Duration.ofMinutes(5);
    private static final String NO_LIMIT = " The command line has no such limit: ./unres convert";

    // By name, because only the package cli prints.
    static final String PROGRAM = "org.unres.cli.TryProcess";

    private final int seconds;
    private final int megabytes;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final AtomicReference<Process> spare = new AtomicReference<>();
    private final ExecutorService exchanges = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closed;

    /**
     * @param seconds after which it is killed
     * @param megabytes of its heap
     */
    ReadingProcess(int seconds, int megabytes) {
        this.seconds = seconds;
        this.megabytes = megabytes;
    }

    /** With the limits that suit a document of 5 MB. */
    public static ReadingProcess usual() {
        return new ReadingProcess(30, 384);
    }

    /** Starts a process ahead, unless one is waiting; it ends where no document comes within five minutes. */
    void prepare() {
        if (closed || spare.get() != null) {
            return;
        }
        Process next = started();
        if (!spare.compareAndSet(null, next)) {
            next.destroyForcibly();
            return;
        }
        CompletableFuture.delayedExecutor(READY.toMillis(), TimeUnit.MILLISECONDS).execute(() -> drop(next));
        if (closed) {
            drop(next);
        }
    }

    private void drop(Process waiting) {
        if (spare.compareAndSet(waiting, null)) {
            waiting.destroyForcibly();
        }
    }

    /**
     * @param name for its report: "resolution.pdf"
     * @throws WebException 503 where it is busy, 422 where the document takes too long or too much memory
     */
    UploadReading read(String name, byte[] document) {
        if (!acquired()) {
            throw new WebException(503, "The server reads one document at a time and is busy; try again in a moment.");
        }
        try {
            Process waiting = spare.getAndSet(null);
            UploadReading read = waiting == null ? exchange(started(), name, document) : exchangeOrAgain(waiting, name, document);
            prepare();
            return read;
        } catch (NotTaken e) {
            throw new WebException(503, "The process that reads documents has ended; try again in a moment.");
        } finally {
            free.release();
        }
    }

    private boolean acquired() {
        try {
            return free.tryAcquire(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    // A waiting process that has died is noticed when it does not take the document.
    private UploadReading exchangeOrAgain(Process waiting, String name, byte[] document) {
        try {
            return exchange(waiting, name, document);
        } catch (NotTaken e) {
            return exchange(started(), name, document);
        }
    }

    private UploadReading exchange(Process process, String name, byte[] document) {
        Future<byte[]> answer = exchanges.submit(() -> answer(process, name, document));
        try {
            return UploadReading.of(answer.get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw new WebException(422, "The document was not read within " + seconds + " seconds." + NO_LIMIT);
        } catch (ExecutionException | IOException e) {
            if (e.getCause() instanceof NotTaken notTaken) {
                throw notTaken;
            }
            throw new WebException(422, "The document needs more memory than a page may use." + NO_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebException(503, "The server is stopping.");
        } finally {
            process.destroyForcibly();
        }
    }

    private static byte[] answer(Process process, String name, byte[] document) throws IOException, InterruptedException {
        try (DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
            out.writeUTF(name);
            out.write(document);
        } catch (IOException e) {
            throw new NotTaken(e);
        }
        byte[] answer = process.getInputStream().readNBytes(MOST_BYTES);
        if (answer.length >= MOST_BYTES || process.waitFor() != 0) {
            throw new IOException("no whole answer");
        }
        return answer;
    }

    /** The document did not reach the process. */
    private static final class NotTaken extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        NotTaken(IOException cause) {
            super(cause);
        }
    }

    private Process started() {
        try {
            return new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + megabytes + "m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError", "-Xlog:disable"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> a.startsWith("-XX:AOTCache=") || a.startsWith("-XX:SharedArchiveFile="))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PROGRAM));
        return command;
    }

    @Override
    public void close() {
        closed = true;
        Process waiting = spare.getAndSet(null);
        if (waiting != null) {
            waiting.destroyForcibly();
        }
        exchanges.close();
    }
}
