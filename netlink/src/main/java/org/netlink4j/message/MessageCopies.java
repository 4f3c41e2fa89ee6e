package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * Copies messages that are kept together, as those of a list are. Small ones share blocks, because an array of its own
 * takes more memory than a route has bytes; so whoever keeps one of many keeps a block, which is small too. For one thread.
 */
public final class MessageCopies {

    /** The largest block. Messages of a quarter of that have an array of their own, so that little of a block is wasted. */
    private static final int MAX_BLOCK = 4 << 10;

    private ByteBuf block = Unpooled.EMPTY_BUFFER;
    private int copied;

    /** No copies yet. */
    public MessageCopies() {}

    /** A copy of the message that the cursor stands at. */
    public Message copy(MessageCursor message) {
        int length = message.length();
        if (length > MAX_BLOCK / 4) {
            return message.toMessage();
        }
        if (block.writableBytes() < length) {
            // As large as all before, so that few messages do not take a block for many.
            int capacity = Math.max(length, Math.min(copied, MAX_BLOCK));
            block = Unpooled.buffer(capacity, capacity);
        }
        copied = Math.min(copied + length, MAX_BLOCK);
        return message.copyTo(block);
    }
}
