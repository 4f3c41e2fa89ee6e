package org.netlink4j.netns;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts the threads of the JVM's own pools from a clean thread, before anybody enters a namespace: so they are not born
 * in one. They end when they are idle for a minute, and then the leak guard has to heal; but the first minute is when
 * most of a program's threads are born. The system property {@code org.netlink4j.netns.prestart=false} turns it off.
 */
final class Prestart {

    private static final boolean WANTED =
            Boolean.parseBoolean(System.getProperty("org.netlink4j.netns.prestart", "true"));

    private static volatile boolean done;

    private Prestart() {}

    static void ensure() {
        if (!done) {
            first();
        }
    }

    private static synchronized void first() {
        if (!done && WANTED) {
            CleanThread.call(Prestart::start);
        }
        done = true;
    }

    private static boolean start() {
        Executor delayer = CompletableFuture.delayedExecutor(0, TimeUnit.NANOSECONDS, Runnable::run);
        delayer.execute(() -> {});
        CountDownLatch allGiven = new CountDownLatch(1);
        int threads = Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < threads; i++) {
            // Each holds its worker, or the first worker would do them all.
            ForkJoinPool.commonPool().execute(() -> Errand.awaitQuietly(allGiven));
            if (VirtualThreads.exist()) {
                // A wait with a time starts the thread that ends it; newer JDKs have several, one for some CPUs.
                VirtualThreads.start(() -> LockSupport.parkNanos(1));
            }
        }
        allGiven.countDown();
        return true;
    }
}
