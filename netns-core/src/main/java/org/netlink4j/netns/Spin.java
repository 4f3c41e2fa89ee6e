package org.netlink4j.netns;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A wait that watches for a moment before it parks. To be woken takes a thread longer than most callbacks last, and a
 * hand-off wakes two. But who watches keeps a processor busy, perhaps the very one that the other thread needs. So it is
 * done where there are several, not on a virtual thread, whose carrier others may want, and ever more rarely where it
 * was in vain.
 */
final class Spin {

    private static final boolean POSSIBLE = Runtime.getRuntime().availableProcessors() > 1;

    /** About what it costs to be woken: to have watched in vain no more than doubles that. */
    private static final long LIMIT_NANOS = TimeUnit.MICROSECONDS.toNanos(20);

    private static final int MOST_SKIPS = 256;

    // Two callers may meet here, one just leaving; what gets lost is worth a moment.
    private int skips;
    private int skipsNext = 1;

    /**
     * Waits until it has come.
     *
     * @param park called again and again after the moment, until then
     */
    void await(BooleanSupplier come, Runnable park) {
        if (isWorthwhile()) {
            watch(come);
        }
        while (!come.getAsBoolean()) {
            park.run();
        }
    }

    private boolean isWorthwhile() {
        if (!POSSIBLE || VirtualThreads.isVirtual(Thread.currentThread())) {
            return false;
        }
        if (skips > 0) {
            skips--;
            return false;
        }
        return true;
    }

    private void watch(BooleanSupplier come) {
        long start = System.nanoTime();
        do {
            if (come.getAsBoolean()) {
                skipsNext = 1;
                return;
            }
            Thread.onSpinWait();
        } while (System.nanoTime() - start < LIMIT_NANOS);
        skips = skipsNext;
        skipsNext = Math.min(2 * skipsNext, MOST_SKIPS);
    }
}
