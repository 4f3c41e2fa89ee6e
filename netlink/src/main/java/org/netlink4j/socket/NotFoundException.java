package org.netlink4j.socket;

/** What was asked for is not there: ENODEV, ENOENT, ESRCH or ENXIO; for a deletion EADDRNOTAVAIL too. */
public final class NotFoundException extends NetlinkException {

    private static final long serialVersionUID = 1L;

    NotFoundException(Failure failure) {
        super(failure);
    }
}
