package org.netlink4j.socket;

/**
 * The process may not do this: EPERM or EACCES. Most changes need CAP_NET_ADMIN in the user namespace of the network
 * namespace.
 */
public final class PermissionException extends NetlinkException {

    private static final long serialVersionUID = 1L;

    PermissionException(Failure failure) {
        super(failure);
    }
}
