package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;

/** The places of the attributes of a chain, so that many fields can be read with one walk. */
final class ChainIndex {

    /** Attributes with larger numbers, which few sets have, are not in it. */
    static final int SIZE = Long.SIZE;

    private final int[] places = new int[SIZE];
    private long present;

    /**
     * Walks through a chain, and forgets the one before.
     *
     * @return the place of a broken attribute, or {@link Chain#ABSENT} where none is
     */
    int fill(ByteBuf buffer, int start, int end, ByteOrder order) {
        present = 0;
        int at = start;
        while (end - at >= Chain.HEADER) {
            int head = Chain.head(buffer, at, order);
            int length = Chain.length(head);
            if (length < Chain.HEADER || length > end - at) {
                return at;
            }
            int type = Chain.type(head);
            if (type < SIZE) {
                places[type] = at;
                present |= 1L << type;
            }
            at += Wire.align(length);
        }
        return Chain.ABSENT;
    }

    /** The place of the last attribute of a number less than {@link #SIZE}, or {@link Chain#ABSENT}. */
    int find(int type) {
        return (present & 1L << type) == 0 ? Chain.ABSENT : places[type];
    }
}
