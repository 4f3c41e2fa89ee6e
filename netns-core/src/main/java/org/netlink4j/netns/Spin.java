package org.netlink4j.netns;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A wait that watches for a moment before it parks. To be woken takes a thread longer than most callbacks last, and a
 * hand-off wakes two. But who watches keeps a processor busy, so it is done only where it pays: there is another
 * processor, the same wait was brief the last time, and the thread is no virtual one, whose carrier others may want.
 */
final class Spin {

    private static final boolean POSSIBLE = Runtime.getRuntime().availableProcessors() > 1;

    /** About what it costs to be woken: to have watched in vain no more than doubles that. */
    private static final long LIMIT_NANOS = TimeUnit.MICROSECONDS.toNanos(20);

    /** What comes after so long, waking included, could as well have been watched for. */
    private static final long BRIEF_NANOS = 2 * LIMIT_NANOS;

    private volatile boolean brief = true;

    /**
     * Waits until it has come.
     *
     * @param park called again and again after the moment, until then
     */
    void await(BooleanSupplier come, Runnable park) {
        long start = System.nanoTime();
        if (POSSIBLE && brief && !VirtualThreads.isVirtual(Thread.currentThread())) {
            while (!come.getAsBoolean() && System.nanoTime() - start < LIMIT_NANOS) {
                Thread.onSpinWait();
            }
        }
        while (!come.getAsBoolean()) {
            park.run();
        }
        brief = System.nanoTime() - start < BRIEF_NANOS;
    }
}
