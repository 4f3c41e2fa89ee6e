package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;

/**
 * Appends messages to a buffer: header, family header, attributes. Keeps lengths and padding right, refuses what 16 or
 * 32 bits of length cannot express, and leaves the buffer as it was where it refuses. For one thread at a time; it does
 * not own the buffer.
 */
public final class MessageWriter {

    private static final int NONE = -1;

    private final ByteBuf buffer;
    private final ByteOrder order;
    private int message = NONE;

    private MessageWriter(ByteBuf buffer, ByteOrder order) {
        this.buffer = buffer;
        this.order = order;
    }

    /** A writer that appends to {@code buffer}, in the host byte order {@code order}. */
    public static MessageWriter to(ByteBuf buffer, ByteOrder order) {
        return new MessageWriter(buffer, order);
    }

    /**
     * Begins a message with its header, {@code struct nlmsghdr}. Its length is set by {@link #end}.
     *
     * @param type {@code nlmsg_type}
     * @param flags {@code nlmsg_flags}
     * @param sequence {@code nlmsg_seq}
     * @param port {@code nlmsg_pid}: 0, or the sender's own port id
     * @throws IllegalArgumentException if the type or the flags have more than 16 bits
     */
    public MessageWriter begin(int type, int flags, int sequence, int port) {
        if (message != NONE) {
            throw new IllegalStateException("the message before has no end");
        }
        if (type >>> 16 != 0 || flags >>> 16 != 0) {
            throw new IllegalArgumentException("type " + type + ", flags " + flags + ": not in 0..65535");
        }
        message = buffer.writerIndex();
        number(4, order, 0);
        number(2, order, type);
        number(2, order, flags);
        number(4, order, sequence & 0xffff_ffffL);
        number(4, order, port & 0xffff_ffffL);
        return this;
    }

    /** Ends the message, padded to four bytes. */
    public MessageWriter end() {
        if (message == NONE) {
            throw new IllegalStateException("no message has begun");
        }
        Wire.pad(buffer, message);
        setNumber(message, 4, buffer.writerIndex() - message);
        message = NONE;
        return this;
    }

    /** Appends a C struct: the family header of a message. */
    public MessageWriter struct(StructView struct) {
        struct.writeTo(this);
        return this;
    }

    /** Appends a struct and pads it to four bytes, so that attributes can follow. */
    public MessageWriter header(StructView struct) {
        int start = position();
        struct.writeTo(this);
        pad(start);
        return this;
    }

    /**
     * Appends an attribute.
     *
     * @throws IllegalArgumentException if the value cannot be expressed; it names the attribute and the bound
     */
    public <T> MessageWriter attribute(Attribute<T> attribute, T value) {
        int start = position();
        try {
            beginAttribute(attribute.wireType());
            attribute.write(this, value);
            endAttribute(start, attribute);
            pad(start);
        } catch (RuntimeException e) {
            buffer.writerIndex(start);
            throw e;
        }
        return this;
    }

    /** Appends a number. */
    public MessageWriter attribute(NumberAttribute attribute, long value) {
        return attribute(attribute, (Long) value);
    }

    /**
     * Appends attributes. In this writer's byte order they are copied byte for byte; else each known number is turned
     * round, and what is unknown is copied.
     *
     * @throws MalformedMessageException if a number that must be turned round does not fit its declaration
     */
    public MessageWriter attributes(Attributes attributes) {
        int start = position();
        try {
            if (attributes.order() == order) {
                raw(attributes.buffer(), attributes.start(), attributes.length());
            } else {
                transcode(attributes);
            }
            pad(start);
        } catch (RuntimeException e) {
            buffer.writerIndex(start);
            throw e;
        }
        return this;
    }

    /** Appends attributes one by one, each through its declaration, and what lies between and behind them as it is. */
    void transcode(Attributes attributes) {
        int last = attributes.start();
        for (Attributes.Entry entry : attributes.entries()) {
            raw(attributes.buffer(), last, entry.start() - last);
            transcode(entry);
            last = entry.end();
        }
        raw(attributes.buffer(), last, attributes.end() - last);
    }

    private void transcode(Attributes.Entry entry) {
        int start = position();
        beginAttribute(entry.wireType());
        entry.attribute().transcode(entry.payload(), this);
        endAttribute(start, entry.attribute());
    }

    /** Appends one attribute, padded: its bytes, or in another byte order through its declaration. */
    void copy(Attributes.Entry entry) {
        int start = position();
        Payload payload = entry.payload();
        if (payload.order() == order) {
            raw(payload.buffer(), entry.start(), entry.end() - entry.start());
        } else {
            transcode(entry);
        }
        pad(start);
    }

    private void beginAttribute(int wireType) {
        number(2, order, 0);
        number(2, order, wireType);
    }

    private void endAttribute(int start, Attribute<?> attribute) {
        int length = buffer.writerIndex() - start;
        if (length > 0xffff) {
            throw new IllegalArgumentException(
                    attribute + ": " + (length - 4) + " bytes, more than " + Attribute.MAX_PAYLOAD);
        }
        setNumber(start, 2, length);
    }

    ByteOrder order() {
        return order;
    }

    int position() {
        return buffer.writerIndex();
    }

    void pad(int start) {
        Wire.pad(buffer, start);
    }

    void bytes(byte[] bytes) {
        buffer.writeBytes(bytes);
    }

    void raw(ByteBuf from, int at, int length) {
        buffer.writeBytes(from, at, length);
    }

    void number(int width, ByteOrder numberOrder, long value) {
        Wire.put(buffer, width, numberOrder, value);
    }

    void setNumber(int at, int width, long value) {
        setNumber(at, width, order, value);
    }

    void setNumber(int at, int width, ByteOrder numberOrder, long value) {
        Wire.set(buffer, at, width, numberOrder, value);
    }
}
