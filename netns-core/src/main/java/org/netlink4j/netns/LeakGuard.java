package org.netlink4j.netns;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Finds the threads that a callback left behind in its namespace, sends home those of the JVM's pools, and reports each
 * by name. A thread that the user started there is reported once and left alone.
 */
final class LeakGuard {

    private static final System.Logger LOGGER = System.getLogger(NetNs.class.getName());

    /** How long a call may wait for the threads of the pools; it takes some milliseconds where they are idle. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    // One at a time: whoever comes second finds the first one's work done.
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final Map<Integer, NetNsId> REPORTED = new HashMap<>();
    private static long lastLook = System.nanoTime();
    private static Set<NetNsId> inhabited = new HashSet<>();

    private LeakGuard() {}

    /** Looks for strays if a foreign thread was started since {@code births} was counted; it never throws. */
    static void check(NetNsId namespace, long births) {
        try {
            if (Births.foreign() != births) {
                long now = System.nanoTime();
                LOCK.lock();
                try {
                    look(namespace, now);
                } finally {
                    LOCK.unlock();
                }
            }
        } catch (Throwable e) {
            LOGGER.log(Level.WARNING, "could not look for threads left in " + namespace, e);
        }
    }

    /** One look at all threads serves all who came before it began. */
    private static void look(NetNsId namespace, long since) {
        if (lastLook - since < 0) {
            lastLook = System.nanoTime();
            List<StrayThread> strays = Strays.everywhere();
            REPORTED.entrySet()
                    .removeIf(known -> strays.stream()
                            .noneMatch(stray -> stray.tid() == known.getKey()
                                    && stray.namespace().equals(known.getValue())));
            inhabited = strays.stream()
                    .filter(LeakGuard::isNew)
                    .map(StrayThread::namespace)
                    .collect(Collectors.toCollection(HashSet::new));
        }
        if (inhabited.remove(namespace)) {
            inspect(namespace);
        }
    }

    private static boolean isNew(StrayThread stray) {
        return !stray.namespace().equals(REPORTED.get(stray.tid()));
    }

    private static void inspect(NetNsId namespace) {
        JavaThreads before = new JavaThreads();
        // On a thread at home, or the pools would start more threads here.
        List<StrayThread> healed = CleanThread.callOnThrowaway("netns healer", () -> heal(namespace, PATIENCE));
        healed.forEach(LeakGuard::reportHealed);
        List<StrayThread> left =
                Strays.in(namespace).stream().filter(LeakGuard::isNew).toList();
        JavaThreads after = new JavaThreads();
        for (StrayThread stray : left) {
            REPORTED.put(stray.tid(), namespace);
            report(after.named(before.named(stray)), after.isPooled(stray));
        }
    }

    /** Sends home the strays of the pools; again while that helps, as one that was away may have started another. */
    static List<StrayThread> heal(NetNsId namespace, Duration patience) {
        List<StrayThread> all = new ArrayList<>();
        List<StrayThread> healed;
        do {
            List<StrayThread> pooled = pooled(namespace);
            healed = pooled.isEmpty() ? List.of() : Healing.heal(pooled, patience);
            all.addAll(healed);
        } while (!healed.isEmpty());
        return all;
    }

    static List<StrayThread> pooled(NetNsId namespace) {
        List<StrayThread> strays = Strays.in(namespace);
        JavaThreads java = new JavaThreads();
        return strays.stream().filter(java::isPooled).toList();
    }

    static void reportHealed(StrayThread stray) {
        LOGGER.log(
                Level.WARNING,
                "the pool''s thread {0} was started by code that ran there; it was sent back to the process''s namespace",
                stray);
    }

    private static void report(StrayThread stray, boolean pooled) {
        if (pooled) {
            LOGGER.log(
                    Level.WARNING,
                    "the pool''s thread {0} was started by code that ran there, and is busy there still; it will be sent"
                            + " back when it is free",
                    stray);
            LateHealing.begin(stray.namespace());
        } else {
            LOGGER.log(
                    Level.WARNING,
                    "the thread {0} was started by code that ran there; it stays, and keeps the namespace alive, until it"
                            + " ends",
                    stray);
        }
    }
}
