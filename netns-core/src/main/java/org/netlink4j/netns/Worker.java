package org.netlink4j.netns;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread of a namespace that does what {@link Workers} hands to it, one piece after the other, until they end it. */
final class Worker extends PinnedThread {

    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Workers workers;
    private final Spin idle = new Spin();
    private final Spin busy = new Spin();
    private volatile @Nullable Handover next;
    private volatile boolean ended;
    private @Nullable Handover last;

    Worker(Workers workers, Descriptor home, String name) {
        super(home, name, true);
        this.workers = workers;
    }

    /** Hands a piece of work over; only while nobody else can: the worker is not among the idle. */
    void accept(Handover handover) {
        next = handover;
        LockSupport.unpark(this);
    }

    /** How its caller waits for it. */
    Spin busy() {
        return busy;
    }

    /** Tells an idle worker to end. */
    void end() {
        ended = true;
        LockSupport.unpark(this);
    }

    @Override
    void live() {
        Handover handover = awaitNext();
        while (handover != null && perform(handover)) {
            handover = awaitNext();
        }
    }

    /** Does one piece of work; false if the worker has to end, and hands the work back when it has left. */
    private boolean perform(Handover handover) {
        last = handover;
        long births = Births.foreign();
        handover.perform();
        boolean clean = ThreadState.leftClean();
        LeakGuard.check(home().id(), births);
        handover.finish();
        // Idle before the caller goes on: its next call finds this worker, and not a new one.
        if (!clean || !workers.giveBack(this)) {
            return false;
        }
        last = null;
        handover.handBack();
        return true;
    }

    /** A caller whose worker ends hears of it when the worker has left: then closing has closed. */
    @Override
    void afterwards() {
        workers.ended();
        if (last != null) {
            last.handBack();
        }
    }

    private @Nullable Handover awaitNext() {
        long deadline = System.nanoTime() + IDLE_NANOS;
        idle.await(() -> next != null || ended, () -> park(deadline));
        Handover handover = next;
        next = null;
        return handover;
    }

    /** An interrupt of an idle worker is from somebody who kept the thread; the next caller must not see it. */
    private void park(long deadline) {
        long left = deadline - System.nanoTime();
        if ((left <= 0 || isInterrupted()) && workers.retire(this)) {
            ended = true;
        } else {
            LockSupport.parkNanos(this, Math.max(left, 1_000_000));
        }
    }
}
