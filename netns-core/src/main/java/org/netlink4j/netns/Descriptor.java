package org.netlink4j.netns;

import java.util.concurrent.atomic.AtomicInteger;
import org.netlink4j.libc.Linux;

/**
 * An open file descriptor on a namespace, with a count of its users: it is closed when the last one has released it, so
 * that its number cannot come to mean another file while a thread is about to enter.
 */
final class Descriptor {

    private final int fd;
    private final NetNsId id;
    private final AtomicInteger users = new AtomicInteger(1);

    /** A descriptor with one user, the caller. */
    Descriptor(int fd, NetNsId id) {
        this.fd = fd;
        this.id = id;
    }

    int fd() {
        return fd;
    }

    NetNsId id() {
        return id;
    }

    /** Adds a user; false if the last one has gone. */
    boolean acquire() {
        for (; ; ) {
            int count = users.get();
            if (count == 0) {
                return false;
            }
            if (users.compareAndSet(count, count + 1)) {
                return true;
            }
        }
    }

    void release() {
        if (users.decrementAndGet() == 0) {
            // Nothing can be done about an error, and the number is free in any case.
            Linux.close(fd);
        }
    }
}
