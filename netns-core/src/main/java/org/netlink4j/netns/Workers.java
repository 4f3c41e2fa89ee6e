package org.netlink4j.netns;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The workers of one handle: as many as there are calls at a time, kept for a while for the next ones, and ended with
 * the handle.
 */
final class Workers {

    private static final int MANY = 2 * Runtime.getRuntime().availableProcessors();
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final Descriptor home;
    // Not a monitor: a virtual thread that waits for one keeps its carrier on JDK 21.
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Worker> idle = new ArrayDeque<>();
    private final Condition freed = lock.newCondition();
    private int born;
    private int alive;
    private boolean closed;

    Workers(Descriptor home) {
        this.home = home;
    }

    /**
     * Has a worker do the work, and waits.
     *
     * @return the work, done
     * @throws NetNsClosedException if the workers were ended
     */
    Handover perform(NetNsCallable<?, ?> work) {
        Handover handover = new Handover(work);
        Worker worker = take();
        worker.accept(handover);
        handover.await(worker);
        return handover;
    }

    private Worker take() {
        Worker worker;
        lock.lock();
        try {
            worker = takeIdle();
            if (worker != null) {
                return worker;
            }
            alive++;
            worker = new Worker(this, home, "netns " + home.id().inode() + " worker " + ++born);
        } finally {
            lock.unlock();
        }
        try {
            worker.start();
        } catch (RuntimeException | Error e) {
            if (worker.getState() == Thread.State.NEW) {
                ended(); // otherwise it says so itself
            }
            throw e;
        }
        return worker;
    }

    /** Where there are many already, one is likely to be free in less time than it takes to start another. */
    private @Nullable Worker takeIdle() {
        requireOpen();
        Worker worker = idle.pollLast();
        if (worker == null && alive >= MANY) {
            long left = PATIENCE_NANOS;
            try {
                while (worker == null && left > 0) {
                    left = freed.awaitNanos(left);
                    requireOpen();
                    worker = idle.pollLast();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // for the work
            }
        }
        return worker;
    }

    private void requireOpen() {
        if (closed) {
            throw new NetNsClosedException("call", home.id().toString());
        }
    }

    /** A worker has ended. */
    void ended() {
        lock.lock();
        try {
            alive--;
        } finally {
            lock.unlock();
        }
    }

    /** Takes an idle worker back; false if it has to end. */
    boolean giveBack(Worker worker) {
        lock.lock();
        try {
            if (!closed) {
                idle.addLast(worker);
                freed.signal();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Lets a worker go that was idle for long; false if it has just been taken. */
    boolean retire(Worker worker) {
        lock.lock();
        try {
            return idle.remove(worker);
        } finally {
            lock.unlock();
        }
    }

    /** Ends the idle workers and waits until they have left; those that work end when they have done. */
    void close() {
        List<Worker> ending;
        lock.lock();
        try {
            closed = true;
            ending = List.copyOf(idle);
            idle.clear();
            freed.signalAll();
        } finally {
            lock.unlock();
        }
        ending.forEach(Worker::end);
        ending.forEach(Worker::awaitGone);
    }
}
