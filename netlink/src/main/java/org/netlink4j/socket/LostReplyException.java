package org.netlink4j.socket;

/**
 * The answer was lost, because the socket's receive buffer was full (ENOBUFS) or because it was larger than any room that
 * was offered to it (EMSGSIZE). Whether a request that changes something was executed is unknown: it is not sent
 * again; look before you do.
 */
public final class LostReplyException extends NetlinkException {

    private static final long serialVersionUID = 1L;

    LostReplyException(Failure failure) {
        super(failure);
    }
}
