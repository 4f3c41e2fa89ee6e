package org.netlink4j.socket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.netns.NetNs;

/**
 * Asks the kernel, and gets its answers. Every request asks for an acknowledgement and is bounded in time; an answer is
 * taken only from the kernel, and only with the request's sequence number and this socket's port id.
 *
 * <p>All threads may use it, platform and virtual; they take turns. The time-outs count from the moment that it is a
 * request's turn. A waiting thread does not heed interrupts, because a request that was sent cannot be taken back; its
 * interrupt status stays as it is. {@link #close} from any thread ends a waiting request at once.
 *
 * <p>Note: the kernel executes rtnetlink requests while they are sent, so that a request which waits for a lock inside the
 * kernel can take longer than the time-out; and its answer is there at once. Where one has to be waited for, a virtual
 * thread occupies its carrier meanwhile; one that waits for its turn does not.
 */
public final class RequestSocket implements AutoCloseable {

    /** {@code NETLINK_CAP_ACK} of {@code linux/netlink.h}: an error does not repeat the request; Linux 4.3. */
    private static final int CAP_ACK = 10;

    /** {@code NETLINK_EXT_ACK}: answers with the kernel's words; Linux 4.12. */
    private static final int EXT_ACK = 11;

    /** {@code NETLINK_GET_STRICT_CHK}: filters of dumps are checked and honoured; Linux 4.20. */
    private static final int GET_STRICT_CHK = 12;

    private static final int KERNEL = 0;

    /** How often a request that only reads is sent before its answer is given up as lost or interrupted. */
    private static final int ATTEMPTS = 5;

    private final NetlinkSocket socket;
    private final MessageCatalog catalog;
    private final int peer;
    private final ReentrantLock turn = new ReentrantLock();
    private int sequence = (int) System.nanoTime();
    private volatile Duration timeout = Duration.ofSeconds(5);
    private volatile Duration dumpTimeout = Duration.ofSeconds(60);

    /** Talks over a socket that it takes over, with the peer of that port. */
    RequestSocket(NetlinkSocket socket, MessageCatalog catalog, int peer) {
        this.socket = socket;
        this.catalog = catalog;
        this.peer = peer;
    }

    /**
     * Opens a socket in the namespace of the calling thread.
     *
     * @param protocol such as {@code NETLINK_ROUTE}, 0; see {@code linux/netlink.h}
     * @param catalog the protocol's message types, to find the name of the attribute that the kernel points at
     * @throws NetlinkException if the kernel refuses: EPROTONOSUPPORT where it has no such protocol, EMFILE where the
     *     process has no descriptor left
     */
    public static RequestSocket open(int protocol, MessageCatalog catalog) {
        NetlinkSocket socket = NetlinkSocket.open(protocol);
        try {
            socket.setOption(CAP_ACK, 1);
            socket.setOption(EXT_ACK, 1);
            socket.setOption(GET_STRICT_CHK, 1);
            return new RequestSocket(socket, catalog, KERNEL);
        } catch (Throwable e) {
            socket.close();
            throw e;
        }
    }

    /**
     * Opens a socket in a namespace, for use by any thread anywhere.
     *
     * @param protocol such as {@code NETLINK_ROUTE}, 0; see {@code linux/netlink.h}
     * @param catalog the protocol's message types, to find the name of the attribute that the kernel points at
     * @throws org.netlink4j.netns.NetNsClosedException if the handle is closed
     * @throws org.netlink4j.netns.NetNsException if the namespace cannot be entered; EPERM without CAP_SYS_ADMIN
     * @throws NetlinkException as {@link #open} does
     */
    public static RequestSocket openIn(NetNs ns, int protocol, MessageCatalog catalog) {
        return ns.open(() -> open(protocol, catalog));
    }

    /** How long a request may take from when it is its turn; 5 seconds at first. */
    public Duration timeout() {
        return timeout;
    }

    /** Sets how long a request may take. */
    public void timeout(Duration newTimeout) {
        timeout = newTimeout;
    }

    /** How long a dump may take from when it is its turn, attempts after the first included; 60 seconds at first. */
    public Duration dumpTimeout() {
        return dumpTimeout;
    }

    /** Sets how long a dump may take. */
    public void dumpTimeout(Duration newTimeout) {
        dumpTimeout = newTimeout;
    }

    /**
     * Sends a request, and waits for its acknowledgement. It is sent once, unless it is a GET whose answer was lost or too
     * large for the receive buffer: that is sent again, with more room.
     *
     * @throws NetlinkException if the kernel refuses; which subclass tells why
     * @throws NetlinkTimeoutException if there was no answer in time
     * @throws LostReplyException if the answer was lost, so that the result is unknown
     * @throws SocketClosedException if the socket is closed, before or meanwhile
     */
    public Reply request(Request request) {
        turn.lock();
        try {
            Duration limit = timeout;
            Deadline deadline = Deadline.in(limit);
            Conversation conversation = converse(request, Flags.ACK, request.isQuery(), deadline);
            for (int attempt = 1; request.isQuery() && conversation.isBroken() && attempt < ATTEMPTS; attempt++) {
                conversation = converse(request, Flags.ACK, true, deadline);
            }
            requireAnswer(request, conversation, request.isQuery(), limit);
            return new Reply(conversation.messages(), conversation.warning(), !conversation.isBroken());
        } finally {
            turn.unlock();
        }
    }

    /**
     * Lists objects; asked again, a few times, where they change meanwhile.
     *
     * @throws InterruptedDumpException if they changed each time; it carries what came
     * @throws NetlinkException if the kernel refuses; which subclass tells why
     * @throws NetlinkTimeoutException if the dump did not end in time
     * @throws LostReplyException if a part of the answer was lost each time
     * @throws SocketClosedException if the socket is closed, before or meanwhile
     */
    public List<Message> dump(Request request) {
        Dump dump = tryDump(request);
        if (dump.interrupted()) {
            throw new InterruptedDumpException(request.operation(), ATTEMPTS, dump.messages());
        }
        return dump.messages();
    }

    /**
     * As {@link #dump}; but objects that changed each time are no failure: what the last attempt brought comes with that mark.
     *
     * @throws NetlinkException if the kernel refuses; which subclass tells why
     * @throws NetlinkTimeoutException if the dump did not end in time
     * @throws LostReplyException if a part of the answer was lost each time
     * @throws SocketClosedException if the socket is closed, before or meanwhile
     */
    public Dump tryDump(Request request) {
        turn.lock();
        try {
            Duration limit = dumpTimeout;
            Deadline deadline = Deadline.in(limit);
            Conversation conversation = converse(request, Flags.DUMP, true, deadline);
            for (int attempt = 1; mayImprove(conversation) && attempt < ATTEMPTS; attempt++) {
                drain(request, deadline);
                conversation = converse(request, Flags.DUMP, true, deadline);
            }
            requireAnswer(request, conversation, true, limit);
            return new Dump(conversation.messages(), conversation.isInterrupted(), conversation.isFiltered());
        } finally {
            turn.unlock();
        }
    }

    /** EBUSY is the rest of a dump that was given up: the kernel does one at a time on a socket. */
    private static boolean mayImprove(Conversation dump) {
        return dump.isBroken()
                || dump.hasEnded() && (dump.errno() == Errno.EBUSY || dump.errno() == 0 && dump.isInterrupted());
    }

    /** Takes what is there: the kernel goes on with a dump, up to its end, as it is read. */
    private void drain(Request request, Deadline deadline) {
        Optional<Datagram> rest;
        do {
            rest = socket.receive(request.operation(), Deadline.now(), Integer.toUnsignedLong(peer));
        } while (rest.isPresent() && deadline.pollMillis() > 0);
    }

    private Conversation converse(Request request, int flags, boolean repeatable, Deadline deadline) {
        Conversation conversation = new Conversation(socket, peer, request, flags, ++sequence, repeatable);
        conversation.run(deadline);
        return conversation;
    }

    private void requireAnswer(Request request, Conversation conversation, boolean whole, Duration limit) {
        if (conversation.errno() != 0) {
            throw Failures.of(request, conversation.sent(), catalog, conversation.errno(), conversation.extended());
        }
        if (conversation.isBroken() && (whole || !conversation.hasEnded())) {
            throw conversation.isOverrun()
                    ? lost(request, Errno.ENOBUFS, "the receive buffer was full and the answer was lost")
                    : lost(request, Errno.EMSGSIZE, "the answer was larger than the receive buffer");
        }
        if (!conversation.hasEnded()) {
            throw new NetlinkTimeoutException(request.operation(), limit);
        }
    }

    private static LostReplyException lost(Request request, int errno, String explanation) {
        return new LostReplyException(Failure.of(
                request.operation(), errno, explanation + (request.isQuery() ? "" : "; the result is unknown")));
    }

    /** The port id of the socket, unsigned. */
    public int port() {
        return socket.port();
    }

    /** Closes the socket; whoever waits gets a {@link SocketClosedException} at once. Closing twice is harmless. */
    @Override
    public void close() {
        socket.close();
    }

    @Override
    public String toString() {
        return socket.toString();
    }
}
