package org.netlink4j.netns;

import org.netlink4j.libc.Linux;

/** Makes namespaces. {@code unshare} moves the thread that calls it, so it is a thread that ends there. */
final class Making {

    private Making() {}

    static Descriptor anonymous() {
        return CleanThread.callOnThrowaway("netns maker", Making::unshare);
    }

    /** Moves the calling thread into a new namespace, and opens that. */
    static Descriptor unshare() {
        int rc = Linux.unshare(Linux.CLONE_NEWNET);
        if (rc < 0) {
            throw Failures.call("unshare", "CLONE_NEWNET", -rc);
        }
        return Opening.ofThisThread();
    }
}
