package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netlink4j.message.Acknowledgement;
import org.netlink4j.message.ControlMessages;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.MessageCursor;
import org.netlink4j.socket.Receiver.Arrival;

/**
 * Some requests of a batch, sent in one datagram. The kernel executes them in order, answers those that it refuses, and
 * the last one, which alone asks for an acknowledgement. The answers come in order, and once one was dropped, all behind
 * it are: so whatever stands in front of a request that was answered, and was not answered itself, was done.
 */
final class Chunk {

    private final List<Request> requests;
    private final Map<Integer, NetlinkException> refused = new TreeMap<>();
    private int known;
    private boolean sent;
    private boolean overrun;
    private int firstSequence;

    Chunk(List<Request> requests) {
        this.requests = requests;
    }

    int size() {
        return requests.size();
    }

    String operation() {
        return size() == 1 ? requests.get(0).operation() : "batch of " + size() + " requests";
    }

    /**
     * Sends the requests, and receives until the last is answered, or it is clear that it never will be.
     *
     * @throws NetlinkException if they cannot be sent: nothing was done
     */
    void run(NetlinkSocket socket, int peer, MessageCatalog catalog, int sequence, Duration timeout) {
        firstSequence = sequence;
        try {
            socket.send(this::operation, length(), datagram -> writeTo(datagram, socket.port()), peer);
        } finally {
            Reference.reachabilityFence(requests); // and what it keeps
        }
        sent = true;
        Deadline deadline = Deadline.in(timeout);
        Arrival arrival;
        do {
            arrival = socket.receive(
                    this::operation,
                    overrun ? Deadline.now() : deadline,
                    Integer.toUnsignedLong(peer),
                    message -> accept(message, socket.port(), catalog));
            overrun |= arrival == Arrival.OVERRUN || arrival == Arrival.TRUNCATED;
        } while (known < size() && arrival != Arrival.NOTHING && !(overrun && deadline.pollMillis() == 0));
    }

    private int length() {
        int length = 0;
        for (Request request : requests) {
            length += request.length();
        }
        return length;
    }

    private void writeTo(ByteBuf datagram, int port) {
        for (int i = 0; i < size(); i++) {
            int flags = i == size() - 1 ? Flags.ACK : 0;
            requests.get(i).writeTo(datagram, flags, firstSequence + i, port);
        }
    }

    private void accept(MessageCursor message, int port, MessageCatalog catalog) {
        overrun |= message.type() == ControlMessages.OVERRUN;
        int index = message.sequence() - firstSequence;
        if (message.port() != port || message.type() != ControlMessages.ERROR || index < known || index >= size()) {
            return;
        }
        Acknowledgement answer = Acknowledgement.of(message.toMessage());
        if (answer.errno() != 0) {
            Request request = requests.get(index);
            refused.put(
                    index,
                    Failures.of(
                            request,
                            request.sent(0, message.sequence(), port),
                            catalog,
                            answer.errno(),
                            answer.extended()));
        }
        known = index + 1;
    }

    /** Whether the kernel took them. */
    boolean isSent() {
        return sent;
    }

    /** The requests that were refused, by their place, counted from 0. */
    Map<Integer, NetlinkException> refused() {
        return refused;
    }

    /** How many of the first requests have a result; what became of the others is unknown. */
    int known() {
        return known;
    }

    /** Whether that is because the kernel dropped answers, and not because they did not come in time. */
    boolean isOverrun() {
        return overrun;
    }
}
