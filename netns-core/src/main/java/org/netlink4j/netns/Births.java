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

    /** The number of foreign threads started so far. */
    static long foreign() {
        long stamp = LOCK.tryOptimisticRead();
        long count = THREADS.getTotalStartedThreadCount() - own;
        if (stamp != 0 && LOCK.validate(stamp)) {
            return count;
        }
        // A thread of the toolkit is being started: in a moment it will have been counted on both sides, or on none.
        stamp = LOCK.readLock();
        try {
            return THREADS.getTotalStartedThreadCount() - own;
        } finally {
            LOCK.unlockRead(stamp);
        }
    }
}
