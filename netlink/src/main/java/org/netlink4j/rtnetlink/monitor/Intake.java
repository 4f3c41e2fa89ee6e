package org.netlink4j.rtnetlink.monitor;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.ControlMessages;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.MessageWriter;
import org.netlink4j.socket.Datagram;
import org.netlink4j.socket.NetlinkSocket;

/** Turns what the socket receives into events. */
final class Intake {

    private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

    /** The kernel answers a mark before the call that sent it returns, so that this is for a kernel in trouble. */
    private static final Duration MARK_LIMIT = Duration.ofSeconds(10);

    private static final int WAKING_MARK = 0;

    private final NetlinkSocket socket;
    private final Set<Integer> types;
    private int lastMark = WAKING_MARK;

    /**
     * Reads a socket.
     *
     * @param types the types of message to hear; all where it is empty
     */
    Intake(NetlinkSocket socket, Set<Integer> types) {
        this.socket = socket;
        this.types = types;
    }

    /** Waits for the next datagram; there may be no event in it. */
    List<Event> receive() {
        List<Event> events = new ArrayList<>();
        receive(FOR_EVER, events::add, WAKING_MARK);
        return events;
    }

    /**
     * Receives all that the kernel has announced so far. It answers a mark at once, and behind the events that are there;
     * the mark is a message that asks it for nothing.
     */
    void drain(Consumer<Event> to) {
        lastMark++;
        send(socket, lastMark);
        long start = System.nanoTime();
        Duration left = MARK_LIMIT;
        while (!left.isNegative()) {
            if (receive(left, to, lastMark)) {
                return;
            }
            left = MARK_LIMIT.minusNanos(System.nanoTime() - start);
        }
        to.accept(new Event.Lost(Event.Reason.LIST, "the kernel did not answer a mark within " + MARK_LIMIT));
    }

    /** Has {@link #receive()} return; may be called by any thread. */
    static void wake(NetlinkSocket socket) {
        send(socket, WAKING_MARK);
    }

    private static void send(NetlinkSocket socket, int mark) {
        ByteBuf datagram = Unpooled.buffer(Message.HEADER);
        MessageWriter.to(datagram, ByteOrder.nativeOrder())
                .begin(ControlMessages.NOOP, Flags.REQUEST | Flags.ACK, mark, socket.port())
                .end();
        socket.send(datagram);
    }

    /** Receives a datagram; the answer is whether it was the one that ends a drain: the mark, or a loss. */
    private boolean receive(Duration timeout, Consumer<Event> to, int mark) {
        Optional<Datagram> received;
        try {
            received = socket.receive(timeout);
        } catch (MalformedMessageException e) {
            to.accept(new Event.Lost(Event.Reason.MALFORMED, String.valueOf(e.getMessage())));
            return true;
        }
        return received.isPresent() && accept(received.get(), to, mark);
    }

    /** Hands on the events of a datagram; the answer is whether it was a mark, or a loss. */
    boolean accept(Datagram datagram, Consumer<Event> to, int mark) {
        if (datagram.overrun()) {
            to.accept(new Event.Lost(Event.Reason.RECEIVE_BUFFER, "the kernel's receive buffer was full"));
        } else if (datagram.truncated()) {
            to.accept(new Event.Lost(Event.Reason.TRUNCATED, "a datagram was larger than the room for it"));
        } else if (datagram.senderPort() != 0) {
            return false; // not the kernel
        }
        boolean marked = false;
        for (Message message : datagram.messages()) {
            if (message.type() >= ControlMessages.MIN_TYPE) {
                if (types.isEmpty() || types.contains(message.type())) {
                    to.accept(event(message, datagram.namespaceId()));
                }
            } else if (message.type() == ControlMessages.ERROR) {
                marked |= message.sequence() == mark && message.port() == socket.port();
            }
        }
        return marked || datagram.overrun() || datagram.truncated();
    }

    private static Event event(Message message, OptionalInt namespaceId) {
        ObjectKind<?> kind = ObjectKinds.find(message.type());
        MessageObject object = kind == null ? null : read(kind, message);
        if (kind == null || object == null) {
            return new Event.Other(message, namespaceId);
        }
        return message.type() == kind.changed().number()
                ? new Event.Changed(object, namespaceId, false)
                : new Event.Deleted(object, namespaceId);
    }

    /** The object of a message; null where it is about something else, or not to be read. */
    static @Nullable MessageObject read(ObjectKind<?> kind, Message message) {
        try {
            return kind.reader().apply(message);
        } catch (MalformedMessageException e) {
            return null;
        }
    }
}
