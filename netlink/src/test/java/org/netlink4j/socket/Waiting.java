package org.netlink4j.socket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.netlink4j.libc.Linux;

/** Work on a thread of its own, which a test can see waiting inside a system call. */
final class Waiting<T> {

    private final CompletableFuture<Integer> tid = new CompletableFuture<>();
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final Thread thread;

    private Waiting(Callable<T> work) {
        thread = new Thread(
                () -> {
                    tid.complete(Linux.gettid());
                    try {
                        result.complete(work.call());
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                },
                "waiting");
        thread.start();
    }

    static <T> Waiting<T> in(Callable<T> work) {
        return new Waiting<>(work);
    }

    /** Returns when the thread waits for the kernel, and not for a lock of Java. */
    Waiting<T> untilBlocked() throws IOException {
        Path stat = Path.of("/proc/self/task/" + tid.join() + "/stat");
        while (thread.getState() != Thread.State.RUNNABLE || !isAsleep(stat)) {
            if (result.isDone()) {
                throw new AssertionError("it did not wait, but ended with " + result);
            }
            Thread.onSpinWait();
        }
        return this;
    }

    private static boolean isAsleep(Path stat) throws IOException {
        String line = Files.readString(stat);
        return line.charAt(line.lastIndexOf(')') + 2) == 'S';
    }

    boolean isDone() {
        return result.isDone();
    }

    void interrupt() {
        thread.interrupt();
    }

    /** What the work returned, or what it threw. */
    T join() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
