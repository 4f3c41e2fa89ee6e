package org.netlink4j.socket;

import java.lang.ref.Reference;
import java.util.Optional;
import java.util.function.Predicate;
import org.netlink4j.message.Acknowledgement;
import org.netlink4j.message.ControlMessages;
import org.netlink4j.message.DumpEnd;
import org.netlink4j.message.ExtendedAck;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCursor;
import org.netlink4j.socket.Receiver.Arrival;

/**
 * A request sent once, and what came back: messages with its sequence number and this socket's port id, up to the
 * acknowledgement or the end of the dump, or until the reader has enough. Everything else is somebody else's, or late, and
 * is left out.
 */
final class Conversation {

    private final NetlinkSocket socket;
    private final int peer;
    private final Request request;
    private final int flags;
    private final int sequence;
    private final boolean repeatable;
    private final boolean announced;
    private final Predicate<MessageCursor> reader;

    private boolean ended;
    private boolean abandoned;
    private int errno;
    private Optional<ExtendedAck> extended = Optional.empty();
    private boolean interrupted;
    private boolean filtered;
    private boolean overrun;
    private boolean truncated;

    /**
     * Prepares a conversation.
     *
     * @param peer the port to talk to: 0, the kernel
     * @param flags the flags that the conversation needs, besides those of the request: with ACK or DUMP the peer says when
     *     the answer has ended; without, it has with its first object
     * @param repeatable whether the request may be sent again, so that it is no use to wait for the rest of a broken answer
     * @param reader is shown each message of the answer, and says whether it wants more
     */
    Conversation(
            NetlinkSocket socket,
            int peer,
            Request request,
            int flags,
            int sequence,
            boolean repeatable,
            Predicate<MessageCursor> reader) {
        this.socket = socket;
        this.peer = peer;
        this.request = request;
        this.flags = flags;
        this.sequence = sequence;
        this.repeatable = repeatable;
        this.announced = (flags & (Flags.ACK | Flags.DUMP)) != 0;
        this.reader = reader;
    }

    /** Sends the request, and receives until the answer has ended, the time is over, or it is clear that it never will. */
    void run(Deadline deadline) {
        send();
        receive(deadline);
    }

    /** The same, with a thread of its own that receives, as long as there is something, while this one reads. */
    void runAhead(Deadline deadline) {
        send();
        try (Ahead ahead = Ahead.start(socket, request.words(), Integer.toUnsignedLong(peer))) {
            boolean more = true;
            while (more && !ended && !abandoned) {
                more = note(ahead.next(this::accept));
            }
        }
        receive(deadline);
    }

    private void send() {
        try {
            socket.send(
                    request.words(),
                    request.length(),
                    datagram -> request.writeTo(datagram, flags, sequence, socket.port()),
                    peer);
        } finally {
            Reference.reachabilityFence(request); // and what it keeps
        }
    }

    private void receive(Deadline deadline) {
        while (!ended && !abandoned) {
            // What was dropped or cut may have been the end, so we only take what is there already.
            boolean hopeless = overrun || truncated && repeatable;
            Arrival arrival = socket.receive(
                    request.words(), hopeless ? Deadline.now() : deadline, Integer.toUnsignedLong(peer), this::accept);
            if (!note(arrival) || hopeless && deadline.pollMillis() == 0) {
                return;
            }
        }
    }

    /** Whether something came at all. */
    private boolean note(Arrival arrival) {
        overrun |= arrival == Arrival.OVERRUN;
        truncated |= arrival == Arrival.TRUNCATED;
        return arrival != Arrival.NOTHING;
    }

    private void accept(MessageCursor message) {
        if (ended || abandoned || message.sequence() != sequence || message.port() != socket.port()) {
            return;
        }
        interrupted |= message.hasFlag(Flags.DUMP_INTR) && message.type() != ControlMessages.ERROR;
        filtered |= message.hasFlag(Flags.DUMP_FILTERED) && message.type() != ControlMessages.ERROR;
        switch (message.type()) {
            case ControlMessages.ERROR -> acknowledged(message);
            case ControlMessages.DONE -> {
                DumpEnd dumpEnd = DumpEnd.of(message.toMessage());
                end(dumpEnd.errno(), dumpEnd.extended());
            }
            case ControlMessages.OVERRUN -> overrun = true;
            default -> {
                if (message.type() >= ControlMessages.MIN_TYPE) {
                    abandoned = !reader.test(message);
                    ended = !announced;
                }
            }
        }
    }

    private void acknowledged(MessageCursor message) {
        if (Acknowledgement.isPlainSuccess(message)) {
            ended = true;
        } else {
            Acknowledgement acknowledgement = Acknowledgement.of(message.toMessage());
            end(acknowledgement.errno(), acknowledgement.extended());
        }
    }

    private void end(int error, Optional<ExtendedAck> explanation) {
        ended = true;
        errno = error;
        extended = explanation;
    }

    /** Whether the acknowledgement or the end of the dump came. */
    boolean hasEnded() {
        return ended;
    }

    /** Whether the reader had enough before the end. */
    boolean isAbandoned() {
        return abandoned;
    }

    /** Whether a part of the answer is, or may be, missing. */
    boolean isBroken() {
        return overrun || truncated;
    }

    /** Whether that is because the kernel dropped something, and not because something was too large. */
    boolean isOverrun() {
        return overrun;
    }

    /** The errno of the answer, a positive number, or 0. */
    int errno() {
        return errno;
    }

    Optional<ExtendedAck> extended() {
        return extended;
    }

    /** The kernel's words, if it had some that can be read. */
    Optional<String> warning() {
        try {
            return extended.flatMap(ExtendedAck::text);
        } catch (MalformedMessageException e) {
            return Optional.empty();
        }
    }

    boolean isInterrupted() {
        return interrupted;
    }

    boolean isFiltered() {
        return filtered;
    }

    /** The request as it was sent. */
    Message sent() {
        return request.sent(flags, sequence, socket.port());
    }
}
