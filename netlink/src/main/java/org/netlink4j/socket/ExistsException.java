package org.netlink4j.socket;

/** What was to be added is there already: EEXIST. */
public final class ExistsException extends NetlinkException {

    private static final long serialVersionUID = 1L;

    ExistsException(Failure failure) {
        super(failure);
    }
}
