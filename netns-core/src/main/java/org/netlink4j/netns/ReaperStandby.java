package org.netlink4j.netns;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.netlink4j.libc.Linux;

/**
 * Keeps the JVM's "process reaper" out of namespaces. {@link ProcessBuilder#start()} has a thread of a pool wait for the
 * child; where none is idle a new one is started, in the namespace of the child's parent, and stays there for a minute
 * after the child has ended. So one is made to be idle before.
 *
 * <p>The JDK's only other way to that pool is {@link ProcessHandle#onExit()}, which waits for any process. To the kernel
 * a thread's number is as good as a process's: the reaper is given a thread that has just ended, and is idle at once.
 */
final class ReaperStandby {

    private static final String NAME = "process reaper";
    private static final int ATTEMPTS = 1000;

    // One at a time: two would count on the same reaper.
    private static final ReentrantLock LOCK = new ReentrantLock();

    private ReaperStandby() {}

    /**
     * Starts a process for which, as well as can be, a reaper is ready, and waits until that one has taken it: until then
     * it looks idle, and another process would count on it.
     */
    static Process start(NetNsCallable<Process, IOException> start) throws IOException {
        LOCK.lock();
        try {
            prepare();
            long ready = idle();
            Process process = start.call();
            for (int i = 0; i < ATTEMPTS && process.isAlive() && idle() >= ready; i++) {
                LockSupport.parkNanos(100_000);
            }
            return process;
        } finally {
            LOCK.unlock();
        }
    }

    private static void prepare() {
        if (idle() == 0) {
            CleanThread.call(ReaperStandby::bear);
            for (int i = 0; i < ATTEMPTS && idle() == 0; i++) {
                LockSupport.parkNanos(100_000);
            }
        }
    }

    /** On the clean thread, because the reaper is born of it. */
    private static boolean bear() {
        CountDownLatch seen = new CountDownLatch(1);
        Errand<Integer> number = new Errand<>(Linux::gettid);
        Thread shortLived = CleanThread.newThread("netns short-lived", () -> {
            number.run();
            Errand.awaitQuietly(seen);
        });
        CleanThread.startHere(shortLived.getName(), shortLived::start);
        Optional<ProcessHandle> handle = ProcessHandle.of(number.await());
        seen.countDown();
        handle.ifPresent(thread -> {
            for (int i = 0; i < ATTEMPTS && thread.isAlive(); i++) {
                LockSupport.parkNanos(50_000);
            }
            awaitTaken(thread.onExit());
        });
        return true;
    }

    /** A reaper to which the wait was only just handed looks idle still: so it must have done that first. */
    private static void awaitTaken(CompletableFuture<ProcessHandle> exit) {
        for (int i = 0; i < ATTEMPTS && !exit.isDone(); i++) {
            LockSupport.parkNanos(100_000);
        }
    }

    private static long idle() {
        return new JavaThreads().idle(NAME);
    }
}
