package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;

/** The walk through a chain of attributes, {@code struct nlattr}: one read for each. */
final class Chain {

    /** The length of {@code struct nlattr}, in bytes. */
    static final int HEADER = 4;

    /** That no attribute has the number. */
    static final int ABSENT = -1;

    private Chain() {}

    /** {@code nla_type} in the upper 16 bits, {@code nla_len} in the lower. */
    static int head(ByteBuf buffer, int at, ByteOrder order) {
        return order == ByteOrder.LITTLE_ENDIAN
                ? buffer.getIntLE(at)
                : Integer.rotateLeft(buffer.getInt(at), Short.SIZE);
    }

    static int length(int head) {
        return head & 0xffff;
    }

    static int type(int head) {
        return head >>> Short.SIZE & Attribute.TYPE_MASK;
    }

    /**
     * The place of the last attribute of a number, as the last one counts.
     *
     * @return the place; {@link #ABSENT}; or less than that where the chain is broken: then {@link #broken} says where
     */
    static int find(ByteBuf buffer, int start, int end, ByteOrder order, int type) {
        int found = ABSENT;
        int at = start;
        while (end - at >= HEADER) {
            int head = head(buffer, at, order);
            int length = length(head);
            if (length < HEADER || length > end - at) {
                return broken(at);
            }
            if (type(head) == type) {
                found = at;
            }
            at += Wire.align(length);
        }
        return found;
    }

    /** From the place of a broken attribute what {@link #find} answers, and back. */
    static int broken(int at) {
        return -2 - at;
    }

    /** The exception about an attribute that cannot be as long as it says. */
    static MalformedMessageException malformed(
            String where, ByteBuf buffer, int origin, int at, int end, ByteOrder order) {
        return new MalformedMessageException(
                where,
                at - origin,
                "expected an attribute of 4 to " + (end - at) + " bytes, found " + length(head(buffer, at, order)));
    }
}
