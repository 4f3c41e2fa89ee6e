package org.netlink4j.socket;

/** This kernel cannot do this: EOPNOTSUPP, EAFNOSUPPORT or EPROTONOSUPPORT. Often a module is not there. */
public final class UnsupportedException extends NetlinkException {

    private static final long serialVersionUID = 1L;

    UnsupportedException(Failure failure) {
        super(failure);
    }
}
