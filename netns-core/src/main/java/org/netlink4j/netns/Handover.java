package org.netlink4j.netns;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One piece of the user's work on its way from the calling thread to a worker and back. To the work it looks as if the
 * caller ran it: an interrupt of the caller reaches it, and what is left of an interrupt goes back with the result.
 */
final class Handover {

    private static final int RUNNING = 0;
    private static final int INTERRUPTING = 1;
    private static final int FINISHED = 2;

    private final Thread caller = Thread.currentThread();
    private final @Nullable ClassLoader classLoader = caller.getContextClassLoader();
    private final NetNsCallable<?, ?> work;
    private final AtomicInteger state = new AtomicInteger(RUNNING);

    private @Nullable Object result;
    private @Nullable Throwable failure;
    private boolean interruptLeft;
    private boolean interruptLate;
    private volatile boolean done;

    Handover(NetNsCallable<?, ?> work) {
        this.work = work;
    }

    // On the worker

    /** Does the work; it never throws. */
    void perform() {
        Thread worker = Thread.currentThread();
        worker.setContextClassLoader(classLoader);
        try {
            result = work.call();
        } catch (Throwable e) {
            failure = e;
        }
        worker.setContextClassLoader(null);
    }

    /** No interrupt reaches the worker behind this. */
    void finish() {
        while (!state.compareAndSet(RUNNING, FINISHED)) {
            Thread.onSpinWait();
        }
        interruptLeft = Thread.interrupted();
    }

    /** Lets the caller go on; the last that the worker does with it. */
    void handBack() {
        done = true;
        LockSupport.unpark(caller);
    }

    // On the caller

    /** Waits for the work, passing interrupts on; a virtual caller lets go of its carrier. */
    void await(Worker worker) {
        worker.busy().await(() -> done, () -> {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                interruptLate |= !passInterrupt(worker);
            }
        });
        if (interruptLate || interruptLeft) {
            caller.interrupt();
        }
    }

    private boolean passInterrupt(Thread worker) {
        if (!state.compareAndSet(RUNNING, INTERRUPTING)) {
            return false;
        }
        worker.interrupt();
        state.set(RUNNING);
        return true;
    }

    /** The result, or the work's own exception, the same object, with the caller's stack added to it. */
    @Nullable
    Object outcome() throws Throwable {
        if (failure != null) {
            CallerStack.addTo(failure);
            throw failure;
        }
        return result;
    }
}
