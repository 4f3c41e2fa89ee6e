package org.netlink4j.netns;

/** There is no such path, name, process or thread. */
public final class NoSuchNetNsException extends NetNsException {

    private static final long serialVersionUID = 1L;

    NoSuchNetNsException(String call, String target, int errno, String remedy) {
        super(call, target, errno, remedy);
    }
}
