package org.netlink4j.netns;

import java.util.function.Supplier;
import org.netlink4j.libc.Linux;

/**
 * A thread for one errand that may change its thread: it moves to a new namespace, say. It ends with the errand, so
 * whatever it did to itself ends too.
 *
 * @param <T> what comes of the errand
 */
final class Throwaway<T> extends Thread implements OwnThreads.Resident {

    private final Errand<T> errand;

    Throwaway(String name, Supplier<T> work) {
        super(null, null, name, 0, false);
        setDaemon(true);
        errand = new Errand<>(() -> doAndStepOut(work));
    }

    /** Starts the thread as a child of the clean one, and waits for what comes of the errand. */
    T perform() {
        CleanThread.start(getName(), this::start);
        return errand.await();
    }

    @Override
    public void run() {
        errand.run();
    }

    /** Out before the errand is over: nobody should find the thread in the namespace while the kernel clears it away. */
    private static <T> T doAndStepOut(Supplier<T> work) {
        int tid = Linux.gettid();
        OwnThreads.Resident self = (OwnThreads.Resident) Thread.currentThread();
        OwnThreads.add(tid, self);
        try {
            return work.get();
        } finally {
            if (Linux.setns(ProcessNamespace.descriptor().fd(), Linux.CLONE_NEWNET) >= 0) {
                OwnThreads.remove(tid, self);
            }
        }
    }

    @Override
    public boolean isResident() {
        return isAlive();
    }

    @Override
    public boolean isDead() {
        return !isAlive();
    }

    @Override
    public void bury() {}
}
