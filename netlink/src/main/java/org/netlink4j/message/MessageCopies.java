package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;

/**
 * Copies the messages of a datagram that are all kept, as those of a list are. Small ones are copied several at a time: an
 * array of its own takes more memory than a route has bytes, and more time. So whoever keeps one of many keeps its
 * neighbours, which are few.
 */
final class MessageCopies {

    /** As many bytes are copied at once, at most; a message of more than a quarter of that is copied by itself. */
    private static final int BLOCK = 4 << 10;

    private ByteBuf block = Unpooled.EMPTY_BUFFER;
    private int from;
    private int to;

    /** Another datagram follows. */
    void reset() {
        block = Unpooled.EMPTY_BUFFER;
        from = 0;
        to = 0;
    }

    /** A copy of the message at a place of the datagram, which ends at {@code end}; none before it is asked for later. */
    Message copy(ByteBuf datagram, int at, int length, int end, ByteOrder order) {
        if (length > BLOCK / 4) {
            return Message.copy(datagram, at, length, order);
        }
        if (at + length > to) {
            from = at;
            to = endOfBlock(datagram, at, length, end, order);
            block = Unpooled.buffer(to - from, to - from).writeBytes(datagram, from, to - from);
        }
        return Message.over(block, at - from, length, order);
    }

    /** The end of the last message that ends within a block, of those from {@code at} on. */
    private static int endOfBlock(ByteBuf datagram, int at, int length, int end, ByteOrder order) {
        int limit = Math.min(end, at + BLOCK);
        int last = at + length;
        int next = at + Wire.align(length);
        while (limit - next >= Message.HEADER) {
            long following = Wire.get(datagram, next, Integer.BYTES, order);
            if (following < Message.HEADER || following > limit - next) {
                return last;
            }
            last = next + (int) following;
            next += Wire.align((int) following);
        }
        return last;
    }
}
