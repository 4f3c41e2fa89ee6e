package org.netlink4j.netns;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * The JVM's side of the threads that the kernel shows. Nothing tells which Java thread a kernel's number belongs to; what
 * they have in common is the name, of which the kernel keeps the first 15 characters.
 */
final class JavaThreads {

    private static final int KERNEL_LENGTH = 15;

    private final List<Thread> living = living();

    /** The living threads that a stray can be. */
    private List<Thread> candidates(StrayThread stray) {
        return living.stream()
                .filter(thread -> stray.name().equals(thread.getName())
                        || stray.name().length() == KERNEL_LENGTH
                                && thread.getName().startsWith(stray.name()))
                .toList();
    }

    /** The same stray with its whole name, where only one can be meant. */
    StrayThread named(StrayThread stray) {
        List<String> names =
                candidates(stray).stream().map(Thread::getName).distinct().toList();
        return names.size() == 1 ? new StrayThread(stray.tid(), names.get(0), stray.namespace()) : stray;
    }

    /** Whether the stray can be a thread of a pool that everybody shares, to which a task can be given. */
    boolean isPooled(StrayThread stray) {
        return candidates(stray).stream().anyMatch(JavaThreads::isPooled);
    }

    private static boolean isPooled(Thread thread) {
        if (thread instanceof ForkJoinWorkerThread worker) {
            return worker.getPool() == ForkJoinPool.commonPool()
                    || thread.getClass().getName().equals("jdk.internal.misc.CarrierThread");
        }
        return thread.getName().equals("CompletableFutureDelayScheduler");
    }

    /** How many threads of this name wait for their pool to give them work. */
    long idle(String name) {
        return living.stream()
                .filter(thread -> thread.getName().equals(name) && waitsForWork(thread))
                .count();
    }

    /** That it waits is not enough: it may sleep in the middle of its work. */
    private static boolean waitsForWork(Thread thread) {
        return thread.getState() == Thread.State.TIMED_WAITING
                && Arrays.stream(thread.getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().equals("getTask"));
    }

    private static List<Thread> living() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] threads = new Thread[root.activeCount() + 16];
        int count = root.enumerate(threads);
        while (count == threads.length) {
            threads = new Thread[2 * threads.length];
            count = root.enumerate(threads);
        }
        return List.of(Arrays.copyOf(threads, count));
    }
}
