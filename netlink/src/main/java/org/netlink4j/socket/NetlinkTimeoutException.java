package org.netlink4j.socket;

import java.time.Duration;
import org.netlink4j.libc.Errno;

/** No answer came in time. Whether the request was executed is unknown; an answer that comes later disturbs nobody. */
public final class NetlinkTimeoutException extends NetlinkException {

    private static final long serialVersionUID = 1L;

    NetlinkTimeoutException(String operation, Duration timeout) {
        super(Failure.of(operation, Errno.ETIMEDOUT, "no answer within " + text(timeout) + "; the result is unknown"));
    }

    private static String text(Duration timeout) {
        return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
    }
}
