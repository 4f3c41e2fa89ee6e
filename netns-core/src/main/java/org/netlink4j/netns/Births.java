package org.netlink4j.netns;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/**
 * How many threads the process has started that are not the toolkit's. When that number did not move while a callback
 * ran, no thread was born in its namespace; to know so costs 30 ns, where to look at every thread costs a millisecond.
 */
final class Births {

    /** No number of threads: what was counted while a thread of the toolkit was being started. */
    static final long UNKNOWN = -1;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final StampedLock LOCK = new StampedLock();
    private static long own;

    private Births() {}

    /** Has {@code start} start a thread of the toolkit, which does not count. */
    static <T> T counted(Supplier<T> start) {
        long stamp = LOCK.writeLock();
        try {
            T started = start.get();
            own++;
            return started;
        } finally {
            LOCK.unlockWrite(stamp);
        }
    }

    /** The number of foreign threads started so far, or {@link #UNKNOWN}. */
    static long foreign() {
        long stamp = LOCK.tryOptimisticRead();
        long count = THREADS.getTotalStartedThreadCount() - own;
        return stamp != 0 && LOCK.validate(stamp) ? count : UNKNOWN;
    }

    /** Whether a foreign thread may have been started since {@code before} was counted. */
    static boolean happenedSince(long before) {
        return before == UNKNOWN || foreign() != before;
    }
}
