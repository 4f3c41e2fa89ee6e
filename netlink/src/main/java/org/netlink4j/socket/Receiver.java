package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.Linux;
import org.netlink4j.libc.MessageHeader;
import org.netlink4j.libc.NativeMemory;
import org.netlink4j.message.Message;

/** recvmsg(2) and poll(2) into one buffer that is used again and again. For one thread at a time. */
final class Receiver {

    /** Any sender. */
    static final long ANY = -1;

    /**
     * The first size of the buffer. The kernel makes the datagrams of a dump as large as the room that it was offered, up
     * to 32 KiB; only a single object can be larger.
     */
    static final int CAPACITY = 64 << 10;

    /** No datagram of the kernel is larger; a larger one is truncated for ever. */
    private static final int MAX_CAPACITY = 16 << 20;

    /** So many datagrams of other senders do not count against the time; a flood of them does. */
    private static final int MAX_STRANGERS = 1000;

    private static final int MSG_DONTWAIT = 0x40;
    private static final int POLLIN = 1;
    private static final int POLLFD = 8;
    private static final int SOL_NETLINK = 270;
    private static final int LISTEN_ALL_NSID = 8;
    private static final int NO_NSID = Integer.MIN_VALUE;

    private final MessageHeader header = new MessageHeader();
    private final NativeBuffer buffer = new NativeBuffer(CAPACITY);
    private final NativeMemory polled = NativeMemory.allocate(2 * POLLFD);

    /** The next datagram of a sender; empty where none came in time. */
    Optional<Datagram> receive(String operation, Lease lease, Deadline deadline, long fromPort) {
        int strangers = 0;
        while (true) {
            // Most answers are there before the send returns, so that polling first would be a wasted call.
            long length = take(lease.socket());
            if (lease.isClosed()) {
                throw new SocketClosedException(operation);
            }
            if (length == -Errno.EAGAIN) {
                int millis = deadline.pollMillis();
                if (millis == 0) {
                    return Optional.empty();
                }
                await(operation, lease, millis);
            } else if (length == -Errno.ENOBUFS) {
                return Optional.of(Datagram.OVERRUN);
            } else if (length < 0) {
                throw Failures.of(operation, (int) -length);
            } else if (fromPort == ANY || fromPort == Integer.toUnsignedLong(header.senderPort())) {
                return Optional.of(datagram(length));
            } else if (++strangers > MAX_STRANGERS && deadline.pollMillis() == 0) {
                return Optional.empty();
            }
        }
    }

    /** The whole length of the next datagram, though less of it may have fitted, or -errno. */
    private long take(int socket) {
        header.prepareReceive(buffer.address(), buffer.capacity());
        return Linux.recvmsg(socket, header.address(), MSG_DONTWAIT | MessageHeader.MSG_TRUNC);
    }

    private Datagram datagram(long length) {
        if (length > buffer.capacity()) {
            buffer.require((int) Math.min(length, MAX_CAPACITY));
            return datagram(List.of(), true);
        }
        ByteBuf bytes = buffer.bytes().setIndex(0, (int) length);
        return datagram(Message.all(bytes, ByteOrder.nativeOrder()), false);
    }

    private Datagram datagram(List<Message> messages, boolean truncated) {
        int nsid = header.control(SOL_NETLINK, LISTEN_ALL_NSID, NO_NSID);
        OptionalInt namespaceId = nsid == NO_NSID ? OptionalInt.empty() : OptionalInt.of(nsid);
        return new Datagram(messages, header.senderPort(), header.senderGroups(), namespaceId, truncated, false);
    }

    /** Waits until there may be something to receive, the lease is closed, or the time is over. */
    private void await(String operation, Lease lease, int millis) {
        ByteBuffer fields = polled.buffer();
        fields.putInt(0, lease.socket()).putInt(4, 0).putShort(4, (short) POLLIN);
        fields.putInt(POLLFD, lease.wake()).putInt(POLLFD + 4, 0).putShort(POLLFD + 4, (short) POLLIN);
        int result = Linux.poll(polled.address(), 2, millis);
        if (result < 0 && result != -Errno.EINTR) {
            throw Failures.of(operation, -result);
        }
    }

    void free() {
        buffer.free();
    }
}
