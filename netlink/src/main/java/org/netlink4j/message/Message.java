package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One netlink message: the bytes of a {@code struct nlmsghdr} and of what follows it. Immutable, valid for ever, safe
 * for all threads.
 */
public final class Message {

    /** The length of {@code struct nlmsghdr}, in bytes. */
    public static final int HEADER = 16;

    private final ByteBuf buffer;
    private final int start;
    private final int length;
    private final ByteOrder order;

    private Message(ByteBuf buffer, int start, int length, ByteOrder order) {
        this.buffer = buffer;
        this.start = start;
        this.length = length;
        this.order = order;
    }

    /**
     * The message at the start of some bytes, which are copied.
     *
     * @throws MalformedMessageException if the length in its header is not in 16 to what there is
     */
    public static Message of(byte[] bytes, ByteOrder order) {
        return copy(Unpooled.wrappedBuffer(bytes), 0, bytes.length, order);
    }

    /**
     * The messages of a datagram, each copied. The last may lack its padding.
     *
     * @throws MalformedMessageException if a header is broken: nothing behind it can be found
     */
    public static List<Message> all(ByteBuf datagram, ByteOrder order) {
        List<Message> messages = new ArrayList<>();
        MessageCursor cursor = new MessageCursor();
        cursor.reset(datagram, order);
        while (cursor.next()) {
            messages.add(cursor.toMessage());
        }
        return messages;
    }

    /**
     * The message at a place of a buffer, copied.
     *
     * @param available the bytes from there on
     * @throws MalformedMessageException if the length in its header is not in 16 to {@code available}
     */
    public static Message copy(ByteBuf buffer, int at, int available, ByteOrder order) {
        int length = length(buffer, at, available, order);
        // Not a wrapped array: from that Netty reads a number byte by byte.
        return new Message(Unpooled.buffer(length, length).writeBytes(buffer, at, length), 0, length, order);
    }

    /** A message that is in a buffer, whose bytes nobody changes any more. */
    static Message over(ByteBuf buffer, int start, int length, ByteOrder order) {
        return new Message(buffer, start, length, order);
    }

    /** The length that the header says, if it can be. */
    static int length(ByteBuf buffer, int at, int available, ByteOrder order) {
        if (available < HEADER) {
            throw new MalformedMessageException("nlmsghdr", at, "expected " + HEADER + " bytes, found " + available);
        }
        long length = Wire.get(buffer, at, 4, order);
        if (length < HEADER || length > available) {
            throw new MalformedMessageException(
                    "nlmsg_len", at, "expected " + HEADER + " to " + available + ", found " + length);
        }
        return (int) length;
    }

    /** The number of bytes, header included, padding of the whole message not. */
    public int length() {
        return length;
    }

    /** {@code nlmsg_type}. */
    public int type() {
        return Wire.u16(buffer, start + 4, order);
    }

    /** {@code nlmsg_flags}. */
    public int flags() {
        return Wire.u16(buffer, start + 6, order);
    }

    /** Whether any of these {@link Flags} is set. */
    public boolean hasFlag(int flag) {
        return (flags() & flag) != 0;
    }

    /** {@code nlmsg_seq}. */
    public int sequence() {
        return Wire.i32(buffer, start + 8, order);
    }

    /** {@code nlmsg_pid}: the port id of the sender of the request. */
    public int port() {
        return Wire.i32(buffer, start + 12, order);
    }

    /** The host byte order of the sender. */
    public ByteOrder order() {
        return order;
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        byte[] copy = new byte[length];
        buffer.getBytes(start, copy);
        return copy;
    }

    /** The struct behind the header; shorter than its layout where the message is. */
    public StructView header(StructLayout layout) {
        return new StructView(layout, buffer, start + HEADER, Math.min(layout.size(), length - HEADER), order);
    }

    /** The attributes behind the header and a struct of this layout. */
    public Attributes attributes(StructLayout layout, AttributeSet set) {
        return attributes(HEADER + Wire.align(layout.size()), set, header(layout));
    }

    /** The attributes that begin at an offset, without a struct in front. */
    Attributes attributesAt(int offset, AttributeSet set) {
        return attributes(offset, set, null);
    }

    private Attributes attributes(int offset, AttributeSet set, @Nullable StructView header) {
        return Attributes.of(set, buffer, start, start + Math.min(offset, length), start + length, order, header);
    }

    ByteBuf bytes() {
        return buffer.slice(start, length);
    }

    @Override
    public String toString() {
        return "message type " + type() + " flags 0x" + Integer.toHexString(flags()) + " seq "
                + Integer.toUnsignedString(sequence()) + " port " + Integer.toUnsignedString(port()) + ", " + length()
                + " bytes";
    }
}
