package org.netlink4j.socket;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.Linux;
import org.netlink4j.libc.MessageBuffer;
import org.netlink4j.libc.NativeMemory;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCursor;

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

    private final MessageCursor messages = new MessageCursor();
    private final NativeBuffer buffer = new NativeBuffer();
    private int capacity = CAPACITY;

    /** What a wait ended with. */
    enum Arrival {
        /** The time is over. */
        NOTHING,
        /** A datagram: the readable bytes of the buffer. */
        DATAGRAM,
        /** A datagram larger than the buffer, which is larger the next time; what it said is lost. */
        TRUNCATED,
        /** The kernel's word that it dropped something, because the socket's receive buffer was full. */
        OVERRUN
    }

    /** Waits for the next datagram of a sender; {@link #messages} goes through it. */
    Arrival receive(Supplier<String> operation, Lease lease, Deadline deadline, long fromPort) {
        Arrival arrival = receive(operation, lease, deadline, fromPort, buffer);
        if (arrival == Arrival.DATAGRAM) {
            messages.reset(buffer.bytes(), ByteOrder.nativeOrder());
        }
        return arrival;
    }

    /** Waits for the next datagram of a sender, in a buffer of the caller's. */
    Arrival receive(Supplier<String> operation, Lease lease, Deadline deadline, long fromPort, NativeBuffer into) {
        into.require(capacity);
        MessageBuffer memory = into.memory();
        int strangers = 0;
        while (true) {
            // Most answers are there before the send returns, so that polling first would be a wasted call.
            long length = take(lease.socket(), memory);
            if (lease.isClosed()) {
                throw new SocketClosedException(operation.get());
            }
            if (length == -Errno.EAGAIN) {
                int millis = deadline.pollMillis();
                if (millis == 0) {
                    return Arrival.NOTHING;
                }
                await(operation, lease, millis);
            } else if (length == -Errno.ENOBUFS) {
                return Arrival.OVERRUN;
            } else if (length < 0) {
                throw Failures.of(operation.get(), (int) -length);
            } else if (fromPort == ANY || fromPort == Integer.toUnsignedLong(memory.senderPort())) {
                return arrived(length, into);
            } else if (++strangers > MAX_STRANGERS && deadline.pollMillis() == 0) {
                return Arrival.NOTHING;
            }
        }
    }

    private Arrival arrived(long length, NativeBuffer into) {
        if (length > into.memory().capacity()) {
            capacity = (int) Math.min(length, MAX_CAPACITY);
            return Arrival.TRUNCATED;
        }
        into.bytes().setIndex(0, (int) length);
        return Arrival.DATAGRAM;
    }

    /** The messages of the datagram that arrived, in the receive buffer. */
    MessageCursor messages() {
        return messages;
    }

    /** What arrived, as something to keep. */
    Datagram datagram(Arrival arrival) {
        if (arrival == Arrival.OVERRUN) {
            return Datagram.OVERRUN;
        }
        List<Message> copies = new ArrayList<>();
        while (arrival == Arrival.DATAGRAM && messages.next()) {
            copies.add(messages.toMessage());
        }
        MessageBuffer memory = buffer.memory();
        int nsid = memory.control(SOL_NETLINK, LISTEN_ALL_NSID, NO_NSID);
        OptionalInt namespaceId = nsid == NO_NSID ? OptionalInt.empty() : OptionalInt.of(nsid);
        return new Datagram(
                copies, memory.senderPort(), memory.senderGroups(), namespaceId, arrival == Arrival.TRUNCATED, false);
    }

    /** The whole length of the next datagram, though less of it may have fitted, or -errno. */
    private static long take(int socket, MessageBuffer into) {
        into.prepareReceive();
        return Linux.recvmsg(socket, into.address(), MSG_DONTWAIT | MessageBuffer.MSG_TRUNC);
    }

    /** Waits until there may be something to receive, the lease is closed, or the time is over. */
    private static void await(Supplier<String> operation, Lease lease, int millis) {
        try (NativeMemory polled = NativeMemory.allocate(2 * POLLFD)) {
            ByteBuffer fields = polled.buffer();
            fields.putInt(0, lease.socket()).putShort(4, (short) POLLIN);
            fields.putInt(POLLFD, lease.wake()).putShort(POLLFD + 4, (short) POLLIN);
            int result = Linux.poll(polled.address(), 2, millis);
            if (result < 0 && result != -Errno.EINTR) {
                throw Failures.of(operation.get(), -result);
            }
        }
    }

    void free() {
        buffer.free();
    }
}
