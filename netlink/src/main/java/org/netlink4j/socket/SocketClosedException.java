package org.netlink4j.socket;

import org.netlink4j.libc.Errno;

/** The socket was closed before the operation or during it; a request that was sent may have been executed. */
public final class SocketClosedException extends NetlinkException {

    private static final long serialVersionUID = 1L;

    SocketClosedException(String operation) {
        super(Failure.of(operation, Errno.EBADF, "the netlink socket is closed"));
    }
}
