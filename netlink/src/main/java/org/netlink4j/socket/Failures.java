package org.netlink4j.socket;

import java.util.Optional;
import java.util.OptionalInt;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.AttributeLocator;
import org.netlink4j.message.ExtendedAck;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCatalog;

/** Turns what the kernel said into the exception that a caller can handle. */
final class Failures {

    private Failures() {}

    /** The exception for an errno alone. */
    static NetlinkException of(String operation, int errno) {
        return of(Failure.of(operation, errno), false);
    }

    /** The exception for an answer to a request. */
    static NetlinkException of(
            Request request, Message sent, MessageCatalog catalog, int errno, Optional<ExtendedAck> extended) {
        Failure failure = Failure.of(request.operation(), errno);
        if (extended.isPresent()) {
            try {
                failure = explain(failure, sent, catalog, extended.get());
            } catch (MalformedMessageException e) {
                // The errno is what matters; that its explanation cannot be read must not hide it.
                return withSuppressed(of(failure, request.isDeletion()), e);
            }
        }
        return of(failure, request.isDeletion());
    }

    private static NetlinkException withSuppressed(NetlinkException failure, Throwable cause) {
        failure.addSuppressed(cause);
        return failure;
    }

    private static Failure explain(Failure plain, Message sent, MessageCatalog catalog, ExtendedAck extended) {
        OptionalInt missing = extended.missingType();
        OptionalInt offset = extended.offset();
        Optional<String> attribute = Optional.empty();
        if (missing.isPresent()) {
            attribute = AttributeLocator.missing(sent, catalog, missing.getAsInt(), extended.missingNest());
        } else if (offset.isPresent()) {
            attribute = AttributeLocator.pathAt(sent, catalog, offset.getAsInt());
        }
        return new Failure(
                plain.operation(),
                plain.errno(),
                null,
                extended.text().orElse(null),
                attribute.orElse(null),
                missing.isPresent() && attribute.isPresent(),
                extended.policy().orElse(null));
    }

    private static NetlinkException of(Failure failure, boolean deletion) {
        return switch (failure.errno()) {
            case Errno.EEXIST -> new ExistsException(failure);
            case Errno.ENODEV, Errno.ENOENT, Errno.ESRCH, Errno.ENXIO -> new NotFoundException(failure);
            case Errno.EADDRNOTAVAIL -> deletion ? new NotFoundException(failure) : new NetlinkException(failure);
            case Errno.EPERM, Errno.EACCES -> new PermissionException(failure);
            case Errno.EBUSY -> new BusyException(failure);
            case Errno.EOPNOTSUPP, Errno.EAFNOSUPPORT, Errno.EPROTONOSUPPORT -> new UnsupportedException(failure);
            default -> new NetlinkException(failure);
        };
    }
}
