package org.netlink4j.socket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.MessageCursor;
import org.netlink4j.netns.NetNs;
import org.netlink4j.socket.Receiver.Arrival;

/**
 * Asks the kernel, and gets its answers. Every request is bounded in time, and asks for an acknowledgement unless its answer
 * is one object; an answer is taken only from the kernel, and only with the request's sequence number and this socket's port
 * id.
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
        takeTurn(request.words());
        try {
            List<Message> answers = new ArrayList<>();
            Conversation conversation = ask(request, Flags.ACK, request.isQuery(), answers);
            return new Reply(answers, conversation.warning(), !conversation.isBroken());
        } finally {
            turn.unlock();
        }
    }

    /**
     * Asks for one object. As the object itself is the answer, no acknowledgement is asked for, which takes less time than
     * {@link #request}. It is asked for again where its answer was lost or too large for the receive buffer.
     *
     * @param request a GET that the kernel answers with one message, or refuses
     * @throws NetlinkException if the kernel refuses; which subclass tells why
     * @throws NetlinkTimeoutException if there was no answer in time
     * @throws LostReplyException if the answer was lost each time
     * @throws SocketClosedException if the socket is closed, before or meanwhile
     */
    public Message get(Request request) {
        takeTurn(request.words());
        try {
            List<Message> answer = new ArrayList<>(1);
            ask(request, 0, true, answer);
            if (answer.isEmpty()) {
                throw new IllegalStateException(request.operation() + ": acknowledged, but not answered");
            }
            return answer.get(0);
        } finally {
            turn.unlock();
        }
    }

    /** Asks once; or again, where that does no harm, because the answer was lost. */
    private Conversation ask(Request request, int flags, boolean repeatable, List<Message> answers) {
        Duration limit = timeout;
        Deadline deadline = Deadline.in(limit);
        Conversation conversation = collect(request, flags, repeatable, answers, deadline);
        for (int attempt = 1; repeatable && conversation.isBroken() && attempt < ATTEMPTS; attempt++) {
            conversation = collect(request, flags, true, answers, deadline);
        }
        requireAnswer(request, conversation, repeatable, limit);
        return conversation;
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
        takeTurn(request.words());
        try {
            Duration limit = dumpTimeout;
            Deadline deadline = Deadline.in(limit);
            List<Message> objects = new ArrayList<>();
            Conversation conversation = collect(request, Flags.DUMP, true, objects, deadline);
            for (int attempt = 1; mayImprove(conversation) && attempt < ATTEMPTS; attempt++) {
                drain(request, deadline);
                conversation = collect(request, Flags.DUMP, true, objects, deadline);
            }
            requireAnswer(request, conversation, true, limit);
            return new Dump(objects, conversation.isInterrupted(), conversation.isFiltered());
        } finally {
            turn.unlock();
        }
    }

    private static boolean mayImprove(Conversation dump) {
        return dump.isBroken() || isBusy(dump) || dump.hasEnded() && dump.errno() == 0 && dump.isInterrupted();
    }

    /** EBUSY is the rest of a dump that was given up: the kernel does one at a time on a socket. */
    private static boolean isBusy(Conversation dump) {
        return dump.hasEnded() && dump.errno() == Errno.EBUSY;
    }

    /** Takes what is there: the kernel goes on with a dump, up to its end, as it is read. */
    private void drain(Request request, Deadline deadline) {
        Arrival rest;
        do {
            rest = socket.receive(request.words(), Deadline.now(), Integer.toUnsignedLong(peer), message -> {});
        } while (rest != Arrival.NOTHING && deadline.pollMillis() > 0);
    }

    /**
     * Lists objects to a reader, who sees each where it lies in the receive buffer, so that nothing is allocated for it. The
     * message is the reader's during the call only. The list is asked for once: what the reader has seen cannot be taken
     * back.
     *
     * <p>The reader has this socket's turn: other threads wait meanwhile, and its own requests on this socket are refused. It
     * can ask over another one.
     *
     * @param reader says whether it wants more; where not, or where it throws, this ends, and the socket is as before
     * @throws InterruptedDumpException if the objects changed meanwhile, at the end; it carries none
     * @throws NetlinkException if the kernel refuses; which subclass tells why
     * @throws NetlinkTimeoutException if the dump did not end in time
     * @throws LostReplyException if a part of the answer was lost
     * @throws SocketClosedException if the socket is closed, before or meanwhile
     */
    public void scan(Request request, Predicate<MessageCursor> reader) {
        scan(request, reader, false);
    }

    /**
     * The same as {@link #scan}, with a thread of its own that receives ahead, while this one reads: the kernel and the
     * reader work at the same time, where there is a second processor for that. It pays for long lists: it costs some 100 µs
     * and 200 KiB while it lasts.
     *
     * @param reader is called by this thread
     */
    public void scanAhead(Request request, Predicate<MessageCursor> reader) {
        scan(request, reader, true);
    }

    private void scan(Request request, Predicate<MessageCursor> reader, boolean ahead) {
        takeTurn(request.words());
        try {
            Duration limit = dumpTimeout;
            Deadline deadline = Deadline.in(limit);
            Conversation conversation = converse(request, Flags.DUMP, true, reader, deadline, ahead);
            for (int attempt = 1; isBusy(conversation) && attempt < ATTEMPTS; attempt++) {
                drain(request, deadline);
                conversation = converse(request, Flags.DUMP, true, reader, deadline, ahead);
            }
            if (!conversation.isAbandoned()) {
                requireAnswer(request, conversation, true, limit);
                if (conversation.isInterrupted()) {
                    throw new InterruptedDumpException(request.operation(), 1, List.of());
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /**
     * Executes many requests with few system calls, in their order, each with a result of its own: one that is refused does
     * not stop those behind it. Other threads may have their turn in between.
     *
     * <p>Only failures are told with their reason; the kernel's warnings on success are not.
     *
     * @throws IllegalArgumentException if one only reads, or wants an echo ({@link Flags#ECHO}); nothing is sent then
     * @throws SocketClosedException if the socket is closed before; meanwhile, it is a result
     */
    public BatchResult batch(List<Request> requests) {
        for (Request request : requests) {
            if (request.isQuery() || (request.flags() & Flags.ECHO) != 0) {
                throw new IllegalArgumentException(
                        request.operation() + ": a batch has no room for answers other than whether it was done");
            }
        }
        return new Batch(this, requests).run();
    }

    /** Executes some requests of a batch in one turn. */
    void execute(Chunk chunk) {
        takeTurn(chunk::operation);
        try {
            int first = sequence + 1;
            sequence += chunk.size();
            chunk.run(socket, peer, catalog, first, timeout);
        } finally {
            turn.unlock();
        }
    }

    /** The size of the kernel's receive buffer, see {@link NetlinkSocket#receiveBuffer()}. */
    int receiveBuffer() {
        return socket.receiveBuffer();
    }

    private void takeTurn(Supplier<String> operation) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException(operation.get()
                    + ": asked by the reader of a list, over the socket that it is reading from; use another");
        }
        turn.lock();
    }

    private Conversation collect(
            Request request, int flags, boolean repeatable, List<Message> into, Deadline deadline) {
        into.clear();
        Predicate<MessageCursor> reader = message -> into.add(message.toSharedMessage());
        return converse(request, flags, repeatable, reader, deadline, false);
    }

    private Conversation converse(
            Request request,
            int flags,
            boolean repeatable,
            Predicate<MessageCursor> reader,
            Deadline deadline,
            boolean ahead) {
        Conversation conversation = new Conversation(socket, peer, request, flags, ++sequence, repeatable, reader);
        if (ahead) {
            conversation.runAhead(deadline);
        } else {
            conversation.run(deadline);
        }
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
