package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chain of attributes read where it lies, as {@link Attributes} does, but without an object for each chain and value. It
 * is valid as long as the {@link MessageCursor} stands where it stood. For one thread.
 */
public final class AttributeCursor {

    private static final int HEADER = Chain.HEADER;

    /** The bytes of the longest address of a route. */
    private static final int ADDRESS = 16;

    private ByteBuf buffer = Unpooled.EMPTY_BUFFER;
    private ByteOrder order = ByteOrder.nativeOrder();
    private int start;
    private int end;
    private final ChainIndex index = new ChainIndex();
    private boolean indexed;
    private @Nullable AttributeCursor inside;

    AttributeCursor() {}

    void reset(ByteBuf bytes, int from, int to, ByteOrder byteOrder) {
        buffer = bytes;
        start = from;
        end = to;
        order = byteOrder;
        indexed = false;
    }

    /** Whether this attribute is there. */
    public boolean has(Attribute<?> attribute) {
        return find(attribute) >= 0;
    }

    /**
     * A number, or {@code absent} where it is not there.
     *
     * @throws MalformedMessageException if it has another width, or the chain is broken
     */
    public long number(NumberAttribute attribute, long absent) {
        int at = find(attribute);
        return at < 0 ? absent : attribute.readLong(buffer, at + HEADER, payload(at), order);
    }

    /** The number of bytes of an attribute, or -1 where it is not there. */
    public int length(Attribute<?> attribute) {
        int at = find(attribute);
        return at < 0 ? -1 : payload(at);
    }

    /**
     * Copies the bytes of an attribute, such as an address, to the start of an array, as far as they fit.
     *
     * @return how many bytes the attribute has, or -1 where it is not there
     */
    public int copy(Attribute<?> attribute, byte[] into) {
        int at = find(attribute);
        if (at < 0) {
            return -1;
        }
        int length = payload(at);
        int copied = Math.min(length, into.length);
        if (copied > ADDRESS) {
            buffer.getBytes(at + HEADER, into, 0, copied);
            return length;
        }
        // Byte by byte, because where Netty has no Unsafe, as on JDK 25, it makes a buffer for each copy.
        for (int i = 0; i < copied; i++) {
            into[i] = buffer.getByte(at + HEADER + i);
        }
        return length;
    }

    /** A text, if it is there; a new {@link String} each time. */
    public Optional<String> text(StringAttribute attribute) {
        int at = find(attribute);
        if (at < 0) {
            return Optional.empty();
        }
        Attributes chain = Attributes.of(AttributeSet.UNKNOWN, buffer, 0, start, end, order, null);
        return Optional.of(attribute.read(new Payload(buffer, at + HEADER, payload(at), order, chain)));
    }

    /**
     * The attributes in a nest, none where it is not there. The same cursor for all nests of this chain, so that it is of
     * the one asked for last.
     */
    public AttributeCursor nest(NestAttribute attribute) {
        if (inside == null) {
            inside = new AttributeCursor();
        }
        int at = find(attribute);
        int from = at < 0 ? end : at + HEADER;
        inside.reset(buffer, from, at < 0 ? end : from + payload(at), order);
        return inside;
    }

    /** The place of the last attribute of that number, as the last one counts; or -1. */
    private int find(Attribute<?> attribute) {
        if (!indexed) {
            int broken = index.fill(buffer, start, end, order);
            if (broken != Chain.ABSENT) {
                throw Chain.malformed(attribute.name(), buffer, 0, broken, end, order);
            }
            indexed = true;
        }
        int type = attribute.type();
        return type < ChainIndex.SIZE ? index.find(type) : Chain.find(buffer, start, end, order, type);
    }

    private int payload(int at) {
        return Chain.length(Chain.head(buffer, at, order)) - HEADER;
    }
}
