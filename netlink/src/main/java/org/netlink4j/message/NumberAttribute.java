package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * A number of 1, 2, 4 or 8 bytes: {@code u8} to {@code u64}, {@code s8} to {@code s64} in host byte order, {@code be16}
 * to {@code be64} in network byte order, or {@code uint}, which is 4 or 8 bytes wide as the value needs.
 *
 * <p>Values are {@code long}: unsigned numbers of up to four bytes are never negative, those of eight are the 64 bits.
 */
public final class NumberAttribute extends Attribute<Long> {

    /** How a number is laid out and shown. */
    record Format(
            int width,
            boolean signed,
            boolean bigEndian,
            boolean variable,
            boolean hex,
            @Nullable Codes codes) {

        static Format unsigned(int width) {
            return new Format(width, false, false, false, false, null);
        }

        static Format signed(int width) {
            return new Format(width, true, false, false, false, null);
        }

        static Format bigEndian(int width) {
            return new Format(width, false, true, false, false, null);
        }

        Format inHex() {
            return new Format(width, signed, bigEndian, variable, true, codes);
        }

        Format named(Codes names) {
            return new Format(width, signed, bigEndian, variable, hex, names);
        }

        ByteOrder order(ByteOrder host) {
            return bigEndian ? ByteOrder.BIG_ENDIAN : host;
        }

        long min() {
            return signed || width == 8 ? -1L << width * 8 - 1 : 0;
        }

        long max() {
            return signed || width == 8 ? ~min() : (1L << width * 8) - 1;
        }

        String show(long value) {
            if (codes != null) {
                return codes.format(value);
            }
            if (hex) {
                return "0x" + Long.toHexString(width == 8 ? value : value & (1L << width * 8) - 1);
            }
            return signed ? Long.toString(value) : Long.toUnsignedString(value);
        }
    }

    private final Format format;

    NumberAttribute(int type, String name, Format format) {
        super(type, name);
        this.format = format;
    }

    /** The number of bytes; for {@code uint} the larger of the two. */
    public int width() {
        return format.width;
    }

    /** The smallest value that can be written. */
    public long min() {
        return format.min();
    }

    /** The largest value that can be written; for eight unsigned bytes every {@code long} can, read as 64 bits. */
    public long max() {
        return format.max();
    }

    @Override
    public String layout() {
        if (format.variable) {
            return "uint";
        }
        return (format.bigEndian ? "be" : format.signed ? "s" : "u") + format.width * 8;
    }

    @Override
    NumberAttribute at(int number) {
        return new NumberAttribute(number, name(), format);
    }

    @Override
    Long read(Payload payload) {
        return readLong(payload);
    }

    long readLong(Payload payload) {
        if (!fits(payload.length())) {
            throw payload.malformed(this, expected());
        }
        return decode(payload.buffer(), payload.at(), payload.length(), payload.order());
    }

    /** The number at a place of a buffer. */
    long readLong(ByteBuf buffer, int at, int length, ByteOrder order) {
        if (!fits(length)) {
            throw new MalformedMessageException(name(), at, "expected " + expected() + ", found " + length + " bytes");
        }
        return decode(buffer, at, length, order);
    }

    private boolean fits(int length) {
        return length == format.width || format.variable && length == 4;
    }

    private String expected() {
        return layout() + " of " + (format.variable ? "4 or " : "") + format.width + " bytes";
    }

    private long decode(ByteBuf buffer, int at, int length, ByteOrder order) {
        long value = Wire.get(buffer, at, length, format.order(order));
        return format.signed ? Wire.signed(value, length) : value;
    }

    @Override
    void write(MessageWriter writer, Long value) {
        if (value < min() || value > max()) {
            throw refuse(value, "is not in " + min() + ".." + max());
        }
        int width = format.variable && value >>> 32 == 0 ? 4 : format.width;
        writer.number(width, format.order(writer.order()), value);
    }

    @Override
    void transcode(Payload from, MessageWriter to) {
        long value = readLong(from);
        to.number(from.length(), format.order(to.order()), value);
    }

    @Override
    String format(Long value) {
        return format.show(value);
    }
}
