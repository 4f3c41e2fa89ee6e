package org.netlink4j.socket;

import java.util.Optional;

/**
 * A netlink operation failed. The message has the operation in the caller's words, the errno, the kernel's own words and the
 * attribute that the kernel pointed at, as far as it said:
 * {@code add link dummy0: Operation not supported (EOPNOTSUPP): Unknown device type [IFLA_INFO_KIND]}.
 *
 * <p>Subclasses stand for what callers handle; any other errno is a plain {@code NetlinkException}.
 */
public class NetlinkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Failure failure;

    NetlinkException(Failure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    /**
     * The errno of {@code asm-generic/errno.h}, a positive number. Where not the kernel but this library gave up, it is the one
     * that comes closest: ETIMEDOUT, EBADF for a closed socket, ENOBUFS, EMSGSIZE, EINTR for an interrupted dump.
     */
    public final int errno() {
        return failure.errno();
    }

    /** The operation in the caller's words, such as {@code add link dummy0}. */
    public final String operation() {
        return failure.operation();
    }

    /** The kernel's own words, if it had some. */
    public final Optional<String> kernelText() {
        return Optional.ofNullable(failure.kernelText());
    }

    /**
     * The attribute that the kernel pointed at, or missed, with the nests that lead to it, such as
     * {@code IFLA_LINKINFO.IFLA_INFO_KIND}; the message has its last part only.
     */
    public final Optional<String> attribute() {
        return Optional.ofNullable(failure.attribute());
    }

    /** Whether {@link #attribute} is one that is missing in the request. */
    public final boolean isMissing() {
        return failure.missing();
    }

    /** What the attribute must be, in one line, such as {@code U32, 68 to 65535}, if the kernel said so. */
    public final Optional<String> policy() {
        return Optional.ofNullable(failure.policy());
    }
}
