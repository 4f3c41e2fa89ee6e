package org.netlink4j.netns;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The workers of one handle: as many as there are calls at a time, kept for a while for the next ones, and ended with
 * the handle.
 */
final class Workers {

    private final Descriptor home;
    // Not a monitor: a virtual thread that waits for one keeps its carrier on JDK 21.
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Worker> idle = new ArrayDeque<>();
    private int born;
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
            if (closed) {
                throw new NetNsClosedException("call", home.id().toString());
            }
            worker = idle.pollLast();
            if (worker != null) {
                return worker;
            }
            worker = new Worker(this, home, "netns " + home.id().inode() + " worker " + ++born);
        } finally {
            lock.unlock();
        }
        worker.start();
        return worker;
    }

    /** Takes an idle worker back; false if it has to end. */
    boolean giveBack(Worker worker) {
        lock.lock();
        try {
            if (!closed) {
                idle.addLast(worker);
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
        } finally {
            lock.unlock();
        }
        ending.forEach(Worker::end);
        ending.forEach(Worker::awaitGone);
    }
}
