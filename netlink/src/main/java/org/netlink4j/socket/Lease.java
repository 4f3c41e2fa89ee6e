package org.netlink4j.socket;

import java.util.concurrent.atomic.AtomicInteger;
import org.netlink4j.libc.Linux;
import org.netlink4j.libc.NativeMemory;

/**
 * A socket's descriptor, and the eventfd that wakes its readers, used by many threads and closed by any. The numbers are
 * given back to the kernel when the last user has left, so that no thread ever uses one that means another file by then.
 */
final class Lease {

    /** Set in {@link #state} once closed; the other bits count the users. */
    private static final int CLOSED = Integer.MIN_VALUE;

    /** The number that is written to an eventfd; never freed. */
    private static final NativeMemory ONE = NativeMemory.allocate(Long.BYTES);

    static {
        ONE.buffer().putLong(0, 1);
    }

    private final int socket;
    private final int wake;
    private final Runnable released;
    private final AtomicInteger state = new AtomicInteger();

    /**
     * Takes over two descriptors.
     *
     * @param released runs once, when nobody uses the socket any more
     */
    Lease(int socket, int wake, Runnable released) {
        this.socket = socket;
        this.wake = wake;
        this.released = released;
    }

    /** Becomes a user; false where it is closed. Who gets true calls {@link #leave}. */
    boolean enter() {
        int now;
        do {
            now = state.get();
            if (now < 0) {
                return false;
            }
        } while (!state.compareAndSet(now, now + 1));
        return true;
    }

    /** Stops being a user. */
    void leave() {
        if (state.decrementAndGet() == CLOSED) {
            Linux.close(socket);
            Linux.close(wake);
            released.run();
        }
    }

    /** Lets nobody in any more, and wakes who polls {@link #wake}. The second time it does nothing. */
    void close() {
        if (enter()) {
            int before = state.getAndUpdate(now -> now | CLOSED);
            if (before > 1) { // not closed before, and somebody else uses it
                Linux.write(wake, ONE.address(), Long.BYTES);
            }
            leave();
        }
    }

    boolean isClosed() {
        return state.get() < 0;
    }

    /** The socket: of use between {@link #enter} and {@link #leave}. */
    int socket() {
        return socket;
    }

    /** The eventfd: readable for ever once closed. */
    int wake() {
        return wake;
    }
}
