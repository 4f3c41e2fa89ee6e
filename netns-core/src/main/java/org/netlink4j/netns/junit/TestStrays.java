package org.netlink4j.netns.junit;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.StrayThread;
import org.opentest4j.AssertionFailedError;

/** The threads that a test left behind in its namespace. */
final class TestStrays {

    /** A thread that was joined may still be on its way out of the kernel. */
    private static final long GRACE = TimeUnit.SECONDS.toNanos(2);

    private TestStrays() {}

    /** Fails if there are some. */
    static void refuse(NetNs namespace) {
        long deadline = System.nanoTime() + GRACE;
        List<StrayThread> strays = in(namespace);
        while (!strays.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            strays = in(namespace);
        }
        if (!strays.isEmpty()) {
            throw new AssertionFailedError("the test left threads behind in " + namespace + ": " + strays);
        }
    }

    private static List<StrayThread> in(NetNs namespace) {
        return NetNs.strays().stream()
                .filter(stray -> stray.namespace().equals(namespace.id()))
                .toList();
    }
}
