package org.netlink4j.testkernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program to its end. The process is started from a thread that was born in the namespace of the JVM, never from the caller's: the JDK's
 * process reaper is born where a process is started, lives on for a minute, and would keep the namespace of a test alive for as long.
 */
final class Command {
    /** The exit status of a program that did not end in time and was killed; what {@code timeout(1)} says. */
    static final int TIMED_OUT = 124;

    private static final ThreadPoolExecutor STARTERS = starters();

    private Command() {}

    /**
     * What a program left behind.
     *
     * @param status its exit status, or {@link #TIMED_OUT}
     * @param output its standard output
     * @param errors its standard error
     */
    record Result(int status, String output, String errors) {}

    /** Starts the threads now, in the namespace of the calling thread. */
    static void prepare() {
        STARTERS.prestartAllCoreThreads();
    }

    /** Runs a program with empty input; an exit status other than 0 is a result, a program that cannot be started an exception. */
    static Result run(List<String> command, Duration limit) {
        try {
            return STARTERS.submit(() -> runHere(command, limit)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + String.join(" ", command), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot run " + String.join(" ", command), e.getCause());
        }
    }

    private static Result runHere(List<String> command, Duration limit) throws IOException, InterruptedException {
        // Files, not pipes: nobody has to empty them while the program runs, and a program that hangs cannot hang a
        // reader.
        Path output = Files.createTempFile("command", ".out");
        Path errors = Files.createTempFile("command", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                kill(process);
            }
            return new Result(ended ? process.exitValue() : TIMED_OUT, read(output), read(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    /** Kills a process and what it started, without waiting: a process stuck in the kernel does not end. */
    static void kill(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** The text of a file that a program wrote, whatever its bytes are. */
    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ThreadPoolExecutor starters() {
        int threads = 4;
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "command starter");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.prestartAllCoreThreads();
        return executor;
    }
}
