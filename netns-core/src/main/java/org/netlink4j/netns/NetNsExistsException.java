package org.netlink4j.netns;

/** There is a namespace (or a file) of that name already. */
public final class NetNsExistsException extends NetNsException {

    private static final long serialVersionUID = 1L;

    NetNsExistsException(String call, String target, int errno) {
        super(call, target, errno, "the name is taken");
    }
}
