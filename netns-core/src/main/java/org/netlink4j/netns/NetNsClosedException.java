package org.netlink4j.netns;

/** The handle was closed; it refuses everything. */
public final class NetNsClosedException extends NetNsException {

    private static final long serialVersionUID = 1L;

    NetNsClosedException(String call, String target) {
        super(call, target, 0, "open it again", "the handle is closed");
    }
}
