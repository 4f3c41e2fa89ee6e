package org.netlink4j.rtnetlink.monitor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The events on their way from the one thread that reads them to those that take them. So many may wait; what comes when
 * it is full is dropped, and an {@link Event.Lost} stands where it would have been. A list does not count; there is never more
 * than one.
 */
final class EventQueue {

    private final int capacity;
    private final boolean listing;
    private final Runnable wakeReader;
    // Not a monitor: a virtual thread that waits for one keeps its carrier before JDK 24.
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();

    private final ArrayDeque<Event> events = new ArrayDeque<>();
    private final ArrayDeque<Event> list = new ArrayDeque<>();
    private int aheadOfList;
    private boolean dropping;
    private boolean listWanted;
    private boolean listComing;
    private boolean closed;
    private @Nullable Throwable failure;
    private volatile Runnable listener = () -> {};

    /**
     * An empty queue.
     *
     * @param capacity how many events may wait
     * @param listing whether a list is wanted, at first and after each loss
     * @param wakeReader is called when a list is wanted again
     */
    EventQueue(int capacity, boolean listing, Runnable wakeReader) {
        this.capacity = capacity;
        this.listing = listing;
        this.listWanted = listing;
        this.wakeReader = wakeReader;
    }

    // For the one who takes

    /**
     * The next event; empty where none came in time.
     *
     * @throws MonitorClosedException if it is closed, before or meanwhile
     * @throws RuntimeException what ended the reader, when all that it had read was taken
     */
    Optional<Event> take(Duration timeout) throws InterruptedException {
        long nanos = TimeUnit.NANOSECONDS.convert(timeout);
        Event event;
        boolean wake;
        lock.lockInterruptibly();
        try {
            event = next();
            while (event == null && nanos > 0) {
                nanos = arrived.awaitNanos(nanos);
                event = next();
            }
            wake = listIfLost(event);
        } finally {
            lock.unlock();
        }
        return given(event, wake);
    }

    /** The next event that is there; throws as {@link #take} does. */
    Optional<Event> poll() {
        Event event;
        boolean wake;
        lock.lock();
        try {
            event = next();
            wake = listIfLost(event);
        } finally {
            lock.unlock();
        }
        return given(event, wake);
    }

    private Optional<Event> given(@Nullable Event event, boolean wake) {
        if (wake) {
            wakeReader.run();
        }
        return Optional.ofNullable(event);
    }

    private @Nullable Event next() {
        if (closed) {
            throw new MonitorClosedException();
        }
        if (!list.isEmpty() && aheadOfList == 0) {
            return list.poll();
        }
        Event event = events.poll();
        if (event != null) {
            aheadOfList -= list.isEmpty() ? 0 : 1;
        } else if (failure != null) {
            throw rethrown(failure);
        }
        return event;
    }

    private static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    /** A list that is still to be taken, or being made, is younger than the loss. */
    private boolean listIfLost(@Nullable Event event) {
        boolean wanted = event instanceof Event.Lost && listing && !listComing && list.isEmpty();
        listWanted |= wanted;
        return wanted;
    }

    /** Whether {@link #poll} would throw. */
    boolean isOver() {
        lock.lock();
        try {
            return closed || failure != null && events.isEmpty() && list.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Has {@code listener} called whenever something has changed, by the thread that changed it. */
    void listener(Runnable newListener) {
        listener = newListener;
    }

    // For the one who reads

    /** Puts events behind those that wait, or drops them. */
    void add(List<Event> more) {
        lock.lock();
        try {
            more.forEach(this::add);
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
        listener.run();
    }

    private void add(Event event) {
        if (events.size() < capacity) {
            events.add(event);
            dropping = false;
        } else if (!dropping) {
            events.add(new Event.Lost(
                    Event.Reason.QUEUE, capacity + " events were waiting, and nobody took them in time"));
            dropping = true;
        }
    }

    /** Whether a list is to be made now; who gets true calls {@link #addList} or {@link #giveUpList}. */
    boolean takeListRequest() {
        lock.lock();
        try {
            listComing = listWanted;
            listWanted = false;
            return listComing;
        } finally {
            lock.unlock();
        }
    }

    /** Puts a list behind the events that wait. */
    void addList(List<Event> made) {
        lock.lock();
        try {
            listComing = false;
            list.addAll(made);
            aheadOfList = events.size();
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
        listener.run();
    }

    /** Makes no list after all; there is a loss among the events that come in its place. */
    void giveUpList(List<Event> instead) {
        lock.lock();
        try {
            listComing = false;
        } finally {
            lock.unlock();
        }
        add(instead);
    }

    /** Has no more events; those that wait may be taken, then {@code reason} is thrown. */
    void fail(Throwable reason) {
        lock.lock();
        try {
            failure = reason;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
        listener.run();
    }

    /** Ends, and drops what waits. */
    void close() {
        lock.lock();
        try {
            closed = true;
            events.clear();
            list.clear();
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
        listener.run();
    }
}
