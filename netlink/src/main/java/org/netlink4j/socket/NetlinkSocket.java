package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.Linux;
import org.netlink4j.libc.NativeMemory;
import org.netlink4j.message.MessageCursor;
import org.netlink4j.netns.NetNs;
import org.netlink4j.socket.Receiver.Arrival;

/**
 * One {@code AF_NETLINK} socket: it sends to the kernel and receives datagrams. It matches no answers and knows no errors
 * but its own: {@link RequestSocket} does.
 *
 * <p>A socket belongs for ever to the namespace in which it was opened, whichever thread uses it. All threads may use it;
 * one sends and one receives at a time, and neither waits for the other. {@link #close} from any thread ends a blocked
 * receive at once. An interrupt does not end one: it is bounded by its time-out, and the thread's interrupt status stays
 * as it is.
 */
public final class NetlinkSocket implements AutoCloseable {

    /** {@code SOL_NETLINK} of {@code linux/socket.h}: the level of the options below. */
    private static final int SOL_NETLINK = 270;

    private static final int AF_NETLINK = 16;
    private static final int SOCK_RAW = 3;
    private static final int NONBLOCKING = 04000;
    private static final int ADDRESS = 12;
    private static final int SO_RCVBUF = 8;
    private static final int SO_RCVBUFFORCE = 33;
    private static final int ADD_MEMBERSHIP = 1;
    private static final int LISTEN_ALL_NSID = 8;
    private static final int SO_ATTACH_FILTER = 26;

    private final Lease lease;
    private final int port;
    private final ReentrantLock sending = new ReentrantLock();
    private final Sender sender;
    private final ReentrantLock receiving = new ReentrantLock();
    private final Receiver receiver;

    private NetlinkSocket(int socket, int wake, int port) {
        this.sender = new Sender();
        this.receiver = new Receiver();
        this.port = port;
        this.lease = new Lease(socket, wake, () -> {
            sender.free();
            receiver.free();
        });
    }

    /**
     * Opens a socket in the namespace of the calling thread, with a port id of the kernel's choice.
     *
     * @param protocol such as {@code NETLINK_ROUTE}, 0; see {@code linux/netlink.h}
     * @throws NetlinkException if the kernel refuses: EPROTONOSUPPORT where it has no such protocol, EMFILE where the
     *     process has no descriptor left
     */
    public static NetlinkSocket open(int protocol) {
        String operation = "open a netlink socket of protocol " + protocol;
        int socket = check(operation, Linux.socket(AF_NETLINK, SOCK_RAW | Linux.O_CLOEXEC, protocol));
        int wake = -1;
        try {
            wake = check(operation, Linux.eventfd(0, Linux.O_CLOEXEC | NONBLOCKING));
            byte[] address = new byte[ADDRESS];
            ByteBuffer fields = ByteBuffer.wrap(address).order(ByteOrder.nativeOrder());
            fields.putShort(0, (short) AF_NETLINK);
            check(operation, Linux.bind(socket, address));
            check(operation, Linux.getsockname(socket, address));
            return new NetlinkSocket(socket, wake, fields.getInt(4));
        } catch (Throwable e) {
            Linux.close(socket);
            if (wake >= 0) {
                Linux.close(wake);
            }
            throw e;
        }
    }

    /**
     * Opens a socket in a namespace, for use by any thread anywhere.
     *
     * @param protocol such as {@code NETLINK_ROUTE}, 0; see {@code linux/netlink.h}
     * @throws org.netlink4j.netns.NetNsClosedException if the handle is closed
     * @throws org.netlink4j.netns.NetNsException if the namespace cannot be entered; EPERM without CAP_SYS_ADMIN
     * @throws NetlinkException as {@link #open} does
     */
    public static NetlinkSocket openIn(NetNs ns, int protocol) {
        return ns.open(() -> open(protocol));
    }

    private static int check(String operation, int result) {
        if (result < 0) {
            throw Failures.of(operation, -result);
        }
        return result;
    }

    /** The port id, {@code nl_pid}, unsigned: what names this socket in its protocol and namespace. */
    public int port() {
        return port;
    }

    /**
     * Sets an option of level {@code SOL_NETLINK}, where the kernel has it.
     *
     * @param option such as {@code NETLINK_EXT_ACK}, 11; see {@code linux/netlink.h}
     * @return whether the kernel has it; false is ENOPROTOOPT
     * @throws NetlinkException if the kernel refuses for another reason
     * @throws SocketClosedException if the socket is closed
     */
    public boolean setOption(int option, int value) {
        return setOption("set netlink option " + option + " to " + value, SOL_NETLINK, option, value) == 0;
    }

    /**
     * Joins a multicast group.
     *
     * @param group its number, from 1 on, such as {@code RTNLGRP_LINK}; see {@code linux/rtnetlink.h}
     * @throws NetlinkException if the kernel refuses: EINVAL for a group that it has not, EPERM without the privilege
     * @throws SocketClosedException if the socket is closed
     */
    public void join(int group) {
        String operation = "join netlink group " + group;
        int result = setOption(operation, SOL_NETLINK, ADD_MEMBERSHIP, group);
        check(operation, result);
    }

    /**
     * Sets the size of the kernel's receive buffer of this socket, in bytes of its bookkeeping, which counts several
     * hundred for even the smallest datagram. Beyond {@code net.core.rmem_max} where the process has CAP_NET_ADMIN; else up to
     * that.
     *
     * @throws NetlinkException if the kernel refuses
     * @throws SocketClosedException if the socket is closed
     */
    public void receiveBuffer(int bytes) {
        String operation = "set the receive buffer to " + bytes + " bytes";
        enter(operation);
        try {
            if (Linux.setsockopt(lease.socket(), Linux.SOL_SOCKET, SO_RCVBUFFORCE, bytes) < 0) {
                check(operation, Linux.setsockopt(lease.socket(), Linux.SOL_SOCKET, SO_RCVBUF, bytes));
            }
        } finally {
            lease.leave();
        }
    }

    /**
     * The size of the kernel's receive buffer of this socket, in bytes of its bookkeeping: twice what was asked for.
     *
     * @throws SocketClosedException if the socket is closed
     */
    public int receiveBuffer() {
        String operation = "read the size of the receive buffer";
        enter(operation);
        try {
            byte[] size = new byte[Integer.BYTES];
            check(operation, Linux.getsockopt(lease.socket(), Linux.SOL_SOCKET, SO_RCVBUF, size));
            return ByteBuffer.wrap(size).order(ByteOrder.nativeOrder()).getInt();
        } finally {
            lease.leave();
        }
    }

    /** The answer is 0, or -ENOPROTOOPT; other errors are thrown. */
    private int setOption(String operation, int level, int option, int value) {
        enter(operation);
        try {
            int result = Linux.setsockopt(lease.socket(), level, option, value);
            return result == -Errno.ENOPROTOOPT ? result : check(operation, result);
        } finally {
            lease.leave();
        }
    }

    /**
     * Sends a datagram to the kernel: one message, or several one behind the other. The kernel executes requests of most
     * families before this returns, so that it takes as long as they take.
     *
     * @param datagram its readable bytes; its indexes stay as they are
     * @throws NetlinkException if the kernel refuses: EMSGSIZE where it is larger than the send buffer less 32 bytes
     * @throws SocketClosedException if the socket is closed
     */
    public void send(ByteBuf datagram) {
        send(() -> "send", datagram, 0);
    }

    void send(Supplier<String> operation, ByteBuf datagram, int toPort) {
        int length = datagram.readableBytes();
        send(operation, length, buffer -> buffer.writeBytes(datagram, datagram.readerIndex(), length), toPort);
    }

    /** Sends what {@code datagram} appends to the send buffer: at most {@code length} bytes. */
    void send(Supplier<String> operation, int length, Consumer<ByteBuf> datagram, int toPort) {
        sending.lock();
        try {
            enter(operation);
            try {
                long sent = sender.send(lease.socket(), length, datagram, toPort);
                if (sent < 0) {
                    throw Failures.of(operation.get(), (int) -sent);
                }
            } finally {
                lease.leave();
            }
        } finally {
            sending.unlock();
        }
    }

    /**
     * Receives the next datagram, whoever sent it; empty where none came in time.
     *
     * @param timeout how long to wait; zero takes what is there
     * @throws org.netlink4j.message.MalformedMessageException if the datagram holds something else than whole messages; it
     *     is gone
     * @throws NetlinkException if the kernel refuses
     * @throws SocketClosedException if the socket is closed, before or meanwhile
     */
    public Optional<Datagram> receive(Duration timeout) {
        Supplier<String> operation = () -> "receive";
        receiving.lock();
        try {
            enter(operation);
            try {
                Arrival arrival = receiver.receive(operation, lease, Deadline.in(timeout), Receiver.ANY);
                return arrival == Arrival.NOTHING ? Optional.empty() : Optional.of(receiver.datagram(arrival));
            } finally {
                lease.leave();
            }
        } finally {
            receiving.unlock();
        }
    }

    /**
     * Receives the next datagram of one sender, and shows its messages, where they lie, to {@code each}; datagrams of
     * others are thrown away unread.
     */
    Arrival receive(Supplier<String> operation, Deadline deadline, long fromPort, Consumer<MessageCursor> each) {
        receiving.lock();
        try {
            enter(operation);
            try {
                Arrival arrival = receiver.receive(operation, lease, deadline, fromPort);
                MessageCursor messages = receiver.messages();
                while (arrival == Arrival.DATAGRAM && messages.next()) {
                    each.accept(messages);
                }
                return arrival;
            } finally {
                lease.leave();
            }
        } finally {
            receiving.unlock();
        }
    }

    /** Receives the next datagram of one sender, if it is there already, in a buffer of the caller's. */
    Arrival receive(Supplier<String> operation, long fromPort, NativeBuffer into) {
        receiving.lock();
        try {
            enter(operation);
            try {
                return receiver.receive(operation, lease, Deadline.now(), fromPort, into);
            } finally {
                lease.leave();
            }
        } finally {
            receiving.unlock();
        }
    }

    private void enter(String operation) {
        enter(() -> operation);
    }

    private void enter(Supplier<String> operation) {
        if (!lease.enter()) {
            throw new SocketClosedException(operation.get());
        }
    }

    /** Whether {@link #close} was called. */
    public boolean isClosed() {
        return lease.isClosed();
    }

    /** Closes the socket; who is receiving gets a {@link SocketClosedException} at once. Closing twice is harmless. */
    @Override
    public void close() {
        lease.close();
    }

    @Override
    public String toString() {
        return "netlink socket, port " + Integer.toUnsignedString(port) + (isClosed() ? ", closed" : "");
    }

    // For sockets that only listen

    /**
     * Hears also the groups of every other namespace that has an id in this one ({@code NETLINK_LISTEN_ALL_NSID}), Linux
     * 4.2: see {@link Datagram#namespaceId}.
     *
     * @throws NetlinkException if the kernel refuses: EPERM without CAP_NET_BROADCAST
     * @throws SocketClosedException if the socket is closed
     */
    public void listenToAllNamespaces() {
        String operation = "listen to all namespaces";
        check(operation, setOption(operation, SOL_NETLINK, LISTEN_ALL_NSID, 1));
    }

    /**
     * Has the kernel throw away what begins with a message of another type. It looks at the first message of a datagram
     * only; and it looks at answers to requests, too, so it is for sockets that only listen.
     *
     * @param types {@code nlmsg_type}, 1 to 250 of them
     * @throws IllegalArgumentException for more or less types, or a number that is none of 16 bits
     * @throws NetlinkException if the kernel refuses
     * @throws SocketClosedException if the socket is closed
     */
    public void receiveOnly(Collection<Integer> types) {
        String operation = "receive only the message types " + types;
        enter(operation);
        try (NativeMemory program = TypeFilter.program(types)) {
            byte[] descriptor = TypeFilter.descriptor(program);
            check(operation, Linux.setsockopt(lease.socket(), Linux.SOL_SOCKET, SO_ATTACH_FILTER, descriptor));
        } finally {
            lease.leave();
        }
    }
}
