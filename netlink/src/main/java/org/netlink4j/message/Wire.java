package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;

/** Numbers in a buffer, in either byte order, and netlink's alignment of four bytes. */
final class Wire {

    /** {@code NLMSG_ALIGNTO} and {@code NLA_ALIGNTO} of {@code linux/netlink.h}. */
    static final int ALIGNMENT = 4;

    private Wire() {}

    /** {@code NLA_ALIGN}: the next multiple of four. */
    static int align(int length) {
        return length + ALIGNMENT - 1 & -ALIGNMENT;
    }

    static int u16(ByteBuf buffer, int at, ByteOrder order) {
        return order == ByteOrder.LITTLE_ENDIAN ? buffer.getUnsignedShortLE(at) : buffer.getUnsignedShort(at);
    }

    static int i32(ByteBuf buffer, int at, ByteOrder order) {
        return order == ByteOrder.LITTLE_ENDIAN ? buffer.getIntLE(at) : buffer.getInt(at);
    }

    static long i64(ByteBuf buffer, int at, ByteOrder order) {
        return order == ByteOrder.LITTLE_ENDIAN ? buffer.getLongLE(at) : buffer.getLong(at);
    }

    /** A number of 1, 2, 4 or 8 bytes, unsigned; the eight bytes of a {@code long} as they are. */
    static long get(ByteBuf buffer, int at, int width, ByteOrder order) {
        return switch (width) {
            case 1 -> buffer.getUnsignedByte(at);
            case 2 -> u16(buffer, at, order);
            case 4 -> i32(buffer, at, order) & 0xffff_ffffL;
            case 8 -> i64(buffer, at, order);
            default -> throw new IllegalArgumentException("no number has " + width + " bytes");
        };
    }

    /** Overwrites the number of 1, 2, 4 or 8 bytes at a place; higher bits of {@code value} are cut. */
    static void set(ByteBuf buffer, int at, int width, ByteOrder order, long value) {
        boolean little = order == ByteOrder.LITTLE_ENDIAN;
        switch (width) {
            case 1 -> buffer.setByte(at, (int) value);
            case 2 -> {
                if (little) {
                    buffer.setShortLE(at, (int) value);
                } else {
                    buffer.setShort(at, (int) value);
                }
            }
            case 4 -> {
                if (little) {
                    buffer.setIntLE(at, (int) value);
                } else {
                    buffer.setInt(at, (int) value);
                }
            }
            case 8 -> {
                if (little) {
                    buffer.setLongLE(at, value);
                } else {
                    buffer.setLong(at, value);
                }
            }
            default -> throw new IllegalArgumentException("no number has " + width + " bytes");
        }
    }

    /** Appends a number. */
    static void put(ByteBuf buffer, int width, ByteOrder order, long value) {
        buffer.ensureWritable(width);
        int at = buffer.writerIndex();
        buffer.writerIndex(at + width);
        set(buffer, at, width, order, value);
    }

    /** Appends zeros up to the next multiple of four from {@code start}. */
    static void pad(ByteBuf buffer, int start) {
        int length = buffer.writerIndex() - start;
        buffer.writeZero(align(length) - length);
    }

    /** The signed reading of an unsigned number of {@code width} bytes. */
    static long signed(long value, int width) {
        int shift = Long.SIZE - width * Byte.SIZE;
        return value << shift >> shift;
    }
}
