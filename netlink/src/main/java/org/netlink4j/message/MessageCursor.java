package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;

/**
 * The messages of a datagram one after the other, read where they lie: nothing is copied, and reading numbers allocates
 * nothing. What it says is of the message that {@link #next} went to, and of no other: whoever wants to keep a message
 * takes {@link #toMessage}. For one thread.
 */
public final class MessageCursor {

    private final AttributeCursor attributes = new AttributeCursor();
    private final MessageCopies copies = new MessageCopies();
    private ByteBuf buffer = Unpooled.EMPTY_BUFFER;
    private ByteOrder order = ByteOrder.nativeOrder();
    private int at;
    private int length;
    private int type;
    private int flags;
    private int sequence;
    private int port;
    private int next;
    private int end;

    /** A cursor over nothing. */
    public MessageCursor() {}

    /** Goes in front of the first message of a datagram, which it borrows: its readable bytes. */
    public void reset(ByteBuf datagram, ByteOrder datagramOrder) {
        buffer = datagram;
        order = datagramOrder;
        at = datagram.readerIndex();
        length = 0;
        next = at;
        end = datagram.writerIndex();
        copies.reset();
    }

    /**
     * Goes to the next message; false where there is none. The last may lack its padding.
     *
     * @throws MalformedMessageException if its header is broken: nothing behind it can be found
     */
    public boolean next() {
        at = next;
        if (at >= end) {
            length = 0;
            return false;
        }
        length = Message.length(buffer, at, end - at, order);
        type = Wire.u16(buffer, at + 4, order);
        flags = Wire.u16(buffer, at + 6, order);
        sequence = Wire.i32(buffer, at + 8, order);
        port = Wire.i32(buffer, at + 12, order);
        next = at + Wire.align(length);
        return true;
    }

    /** The number of bytes, header included, padding of the whole message not. */
    public int length() {
        return length;
    }

    /** {@code nlmsg_type}. */
    public int type() {
        return type;
    }

    /** {@code nlmsg_flags}. */
    public int flags() {
        return flags;
    }

    /** Whether any of these {@link Flags} is set. */
    public boolean hasFlag(int flag) {
        return (flags & flag) != 0;
    }

    /** {@code nlmsg_seq}. */
    public int sequence() {
        return sequence;
    }

    /** {@code nlmsg_pid}: the port id of the sender of the request. */
    public int port() {
        return port;
    }

    /**
     * The number in a field of the family header; 0 where the message is too short to hold it.
     *
     * @throws IllegalArgumentException if the field is a run of bytes
     */
    public long get(StructField field) {
        return StructView.get(field, buffer, at + Message.HEADER, length - Message.HEADER, order);
    }

    /** {@link #get} for numbers of up to four bytes; one of 2^31 or more comes out negative, with the same bits. */
    public int getInt(StructField field) {
        return (int) get(field);
    }

    /** The attributes behind the family header of a message of this type; the same cursor each time. */
    public AttributeCursor attributes(MessageType type) {
        int start = Math.min(Message.HEADER + Wire.align(type.header().size()), length);
        attributes.reset(buffer, at + start, at + length, order);
        return attributes;
    }

    /** A copy, to keep. */
    public Message toMessage() {
        return Message.copy(buffer, at, length, order);
    }

    /**
     * A copy, to keep, which shares its memory with those of a few neighbours in the datagram: for who keeps them all, that
     * is faster and takes less.
     */
    public Message toSharedMessage() {
        return copies.copy(buffer, at, length, end, order);
    }
}
