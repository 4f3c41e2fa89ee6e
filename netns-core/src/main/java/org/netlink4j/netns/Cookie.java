package org.netlink4j.netns;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalLong;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.Linux;

/** The cookie of a namespace, which only a socket in it tells. */
final class Cookie {

    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOEXEC = 2 | Linux.O_CLOEXEC;

    /** SO_NETNS_COOKIE of asm-generic/socket.h, since Linux 5.14: a __u64. */
    private static final int SO_NETNS_COOKIE = 71;

    private static final int ENOPROTOOPT = 92;

    private Cookie() {}

    static OptionalLong ofThisThread() {
        int socket = Linux.socket(AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
        if (socket < 0) {
            throw Failures.call("socket", "AF_UNIX", -socket);
        }
        try {
            byte[] value = new byte[Long.BYTES];
            int rc = Linux.getsockopt(socket, Linux.SOL_SOCKET, SO_NETNS_COOKIE, value);
            if (rc == -ENOPROTOOPT || rc == -Errno.EOPNOTSUPP) {
                return OptionalLong.empty();
            }
            if (rc < 0) {
                throw Failures.call("getsockopt", "SO_NETNS_COOKIE", -rc);
            }
            return OptionalLong.of(
                    ByteBuffer.wrap(value).order(ByteOrder.nativeOrder()).getLong());
        } finally {
            Linux.close(socket);
        }
    }
}
