package org.netlink4j.netns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.netlink4j.libc.Linux;

/**
 * Brings threads of the JVM's own pools back to the process's namespace. Nothing can move another thread, but a pool
 * runs what it is given: tasks that send home the thread that runs them, as many as it takes to reach the strays.
 *
 * <p>Runs on a thread in the process's namespace, because the pools may start more threads meanwhile.
 */
final class Healing {

    private final Map<Integer, StrayThread> wanted = new ConcurrentHashMap<>();
    private final Map<Integer, StrayThread> healed = new ConcurrentHashMap<>();
    private final long deadline;

    private Healing(Collection<StrayThread> strays, Duration patience) {
        strays.forEach(stray -> wanted.put(stray.tid(), stray));
        deadline = System.nanoTime() + patience.toNanos();
    }

    /** Sends home as many of these strays as come by in time, and returns those that did. */
    static List<StrayThread> heal(Collection<StrayThread> strays, Duration patience) {
        Healing healing = new Healing(strays, patience);
        healing.rounds();
        return new ArrayList<>(healing.healed.values());
    }

    private void rounds() {
        while (isOn()) {
            // More tasks than threads: those that are reached in vain hold their threads until all are.
            int tasks = 2 * (wanted.size() + Runtime.getRuntime().availableProcessors());
            Executor delayer = CompletableFuture.delayedExecutor(0, TimeUnit.NANOSECONDS, Runnable::run);
            delayer.execute(() -> visit(false));
            for (int i = 0; i < tasks; i++) {
                ForkJoinPool.commonPool().execute(() -> visit(true));
                if (VirtualThreads.exist()) {
                    VirtualThreads.start(() -> visit(true));
                }
            }
            long pause = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(5);
            while (isOn() && System.nanoTime() - pause < 0) {
                LockSupport.parkNanos(50_000);
            }
        }
    }

    private boolean isOn() {
        return !wanted.isEmpty() && System.nanoTime() - deadline < 0;
    }

    /** Runs on a thread of a pool; on a carrier as a virtual thread, which a native call does not unmount. */
    private void visit(boolean hold) {
        int tid = Linux.gettid();
        StrayThread stray = wanted.get(tid);
        // A thread may run this while it waits for something inside a scope of its own.
        if (stray != null && !OwnThreads.contains(tid) && goHome()) {
            healed.put(tid, new StrayThread(tid, nameOr(stray), stray.namespace()));
            wanted.remove(tid);
        }
        while (hold && isOn()) {
            Linux.poll(0, 0, 1); // sleeps and keeps the carrier
        }
    }

    private static boolean goHome() {
        return Linux.setns(ProcessNamespace.descriptor().fd(), Linux.CLONE_NEWNET) >= 0;
    }

    private static String nameOr(StrayThread stray) {
        Thread thread = Thread.currentThread();
        return VirtualThreads.isVirtual(thread) ? stray.name() : thread.getName();
    }
}
