package org.netlink4j.rtnetlink.monitor;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.netlink4j.netns.NetNs;
import org.netlink4j.socket.NetlinkSocket;
import org.netlink4j.socket.SocketClosedException;

/**
 * Tells what changes in a namespace, as it happens; at first, if asked, what exists.
 *
 * <pre>{@code
 * try (Monitor monitor = Monitor.open(namespace, MonitorOptions.of(Group.LINK).listing())) {
 *     for (Event event : monitor) {
 *         System.out.println(event);
 *     }
 * }
 * }</pre>
 *
 * <p>A monitor has one thread of its own, a daemon in the process's namespace. It empties the kernel's buffer as fast as it
 * can into a queue, from which the events are taken: so a virtual thread that waits for one occupies no carrier, and
 * {@link #close} ends every wait. The price is a thread for each monitor, and that an event changes threads once. The queue
 * is bounded: when nobody takes the events, the newest are dropped, and {@link Event.Lost} stands in their place.
 *
 * <p>Safe for all threads; each event is given to one of them.
 */
public final class Monitor implements Iterable<Event>, AutoCloseable {

    private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

    private final MonitorOptions options;
    private final Sockets sockets;
    private final EventQueue queue;

    private Monitor(MonitorOptions options, Sockets sockets) {
        this.options = options;
        this.sockets = sockets;
        this.queue = new EventQueue(options.queue(), options.isListing(), () -> wake(sockets.events()));
    }

    /**
     * Opens a monitor of a namespace. Whatever happens after this method returned is told.
     *
     * @throws org.netlink4j.netns.NetNsClosedException if the handle is closed
     * @throws org.netlink4j.netns.NetNsException if the namespace cannot be entered; EPERM without CAP_SYS_ADMIN
     * @throws org.netlink4j.socket.NetlinkException as {@link #open(MonitorOptions)} does
     */
    public static Monitor open(NetNs namespace, MonitorOptions options) {
        return start(namespace.open(() -> Sockets.open(options)), options);
    }

    /**
     * Opens a monitor of the namespace that the calling thread is in; a virtual thread is in that of the process. It needs
     * no privilege.
     *
     * @throws org.netlink4j.socket.NetlinkException if the kernel refuses: EINVAL for a group that it has not, EPERM for
     *     all namespaces without CAP_NET_BROADCAST, EMFILE where the process has no descriptor left
     */
    public static Monitor open(MonitorOptions options) {
        return start(Sockets.open(options), options);
    }

    private static Monitor start(Sockets sockets, MonitorOptions options) {
        try (NetNs home = NetNs.ofProcess()) {
            Monitor monitor = new Monitor(options, sockets);
            Thread thread = home.threadFactory().newThread(new Reader(sockets, monitor.queue, options));
            thread.setName("netlink monitor "
                    + Integer.toUnsignedString(sockets.events().port()));
            thread.setDaemon(true);
            thread.start();
            return monitor;
        } catch (Throwable e) {
            sockets.close();
            throw e;
        }
    }

    private static void wake(NetlinkSocket socket) {
        try {
            Intake.wake(socket);
        } catch (SocketClosedException e) {
            // Then there is nobody to wake.
        }
    }

    /**
     * Waits for the next event.
     *
     * @throws MonitorClosedException if the monitor is closed, before or meanwhile
     * @throws InterruptedException if the thread is interrupted; no event is lost by that
     * @throws org.netlink4j.socket.NetlinkException if the kernel failed, so that no more events can come
     */
    public Event next() throws InterruptedException {
        return next(FOR_EVER).orElseThrow();
    }

    /**
     * Waits for the next event, up to a time; empty where none came.
     *
     * @param timeout how long to wait; zero or less takes what is there
     * @throws MonitorClosedException if the monitor is closed, before or meanwhile
     * @throws InterruptedException if the thread is interrupted; no event is lost by that
     * @throws org.netlink4j.socket.NetlinkException if the kernel failed, so that no more events can come
     */
    public Optional<Event> next(Duration timeout) throws InterruptedException {
        return queue.take(timeout);
    }

    /**
     * The events, as they come: {@code hasNext} waits. It ends when the monitor is closed, or when the thread is
     * interrupted, whose interrupt status stays set; it throws where {@link #next()} would throw a {@code NetlinkException}.
     */
    @Override
    public Iterator<Event> iterator() {
        return new Iterator<>() {

            private @Nullable Event ahead;

            @Override
            public boolean hasNext() {
                try {
                    if (ahead == null) {
                        ahead = Monitor.this.next();
                    }
                    return true;
                } catch (MonitorClosedException e) {
                    return false;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }

            @Override
            public Event next() {
                if (!hasNext() || ahead == null) {
                    throw new NoSuchElementException("the monitor is closed, or the thread was interrupted");
                }
                Event event = ahead;
                ahead = null;
                return event;
            }
        };
    }

    /**
     * Hands the events to a subscriber, who asks for as many as it wants. There can be one; another one is refused. From
     * then on the monitor is the subscription's: when the subscriber cancels or throws, it is closed; when it is closed, the
     * subscriber has completed, and what was not delivered by then never is. An unasked-for event waits in the queue, and is dropped
     * when that is full.
     *
     * @param executor runs the subscriber's methods, one at a time, but for {@code onSubscribe}, which the subscribing
     *     thread runs. One that runs its tasks on the thread that hands them over has the subscriber hold up the monitor's
     *     own thread
     */
    public Flow.Publisher<Event> publisher(Executor executor) {
        return new EventPublisher(queue, executor, this::close);
    }

    /** The size of the kernel's receive buffer, in bytes of its bookkeeping: twice what it granted. */
    public int receiveBuffer() {
        return sockets.events().receiveBuffer();
    }

    /**
     * Closes the monitor. Whoever waits for an event gets a {@link MonitorClosedException} at once; what was not taken is
     * dropped. Closing twice is harmless.
     */
    @Override
    public void close() {
        sockets.close();
        queue.close();
    }

    @Override
    public String toString() {
        return "Monitor[" + options + (sockets.events().isClosed() ? ", closed" : "") + "]";
    }
}
