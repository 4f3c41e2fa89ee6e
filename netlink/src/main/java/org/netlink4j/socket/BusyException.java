package org.netlink4j.socket;

/** The object, or the kernel, is busy: EBUSY. */
public final class BusyException extends NetlinkException {

    private static final long serialVersionUID = 1L;

    BusyException(Failure failure) {
        super(failure);
    }
}
