package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * A C struct in a buffer. Immutable. One that is shorter than its layout has no value for its last fields; one that is
 * longer keeps its tail.
 */
public final class StructView {

    private final StructLayout layout;
    private final ByteBuf buffer;
    private final int at;
    private final int length;
    private final ByteOrder order;

    StructView(StructLayout layout, ByteBuf buffer, int at, int length, ByteOrder order) {
        this.layout = layout;
        this.buffer = buffer;
        this.at = at;
        this.length = length;
        this.order = order;
    }

    /** The layout that this struct is read by. */
    public StructLayout layout() {
        return layout;
    }

    /** The number of bytes that there are. */
    public int length() {
        return length;
    }

    int offset() {
        return at;
    }

    /** Whether the struct is long enough to hold the field. */
    public boolean has(StructField field) {
        return field.offset() + field.length() <= length;
    }

    /**
     * The number in a field: 0 where the struct is too short to hold it, which is what the kernel means by that.
     *
     * @throws IllegalArgumentException if the field is a run of bytes
     */
    public long get(StructField field) {
        return get(field, buffer, at, length, order);
    }

    /** The number in a field of a struct that is there in a buffer. */
    static long get(StructField field, ByteBuf buffer, int at, int length, ByteOrder order) {
        if (field.isBytes()) {
            throw new IllegalArgumentException(field.name() + " is bytes, not a number");
        }
        if (field.offset() + field.length() > length) {
            return 0;
        }
        NumberAttribute.Format format = field.format();
        long value = Wire.get(buffer, at + field.offset(), field.length(), format.order(order));
        return format.signed() ? Wire.signed(value, field.length()) : value;
    }

    /** {@link #get} for numbers of up to four bytes; one of 2^31 or more comes out negative, with the same bits. */
    public int getInt(StructField field) {
        return (int) get(field);
    }

    /** The bytes of a field, of any type: none where the struct is too short to hold it. */
    public byte[] bytes(StructField field) {
        return has(field) ? copy(at + field.offset(), field.length()) : new byte[0];
    }

    private byte[] copy(int from, int count) {
        byte[] bytes = new byte[count];
        buffer.getBytes(from, bytes);
        return bytes;
    }

    /** Appends this struct to a message, each number in the writer's byte order, a longer tail as it is. */
    void writeTo(MessageWriter writer) {
        int start = writer.position();
        writer.raw(buffer, at, length);
        if (writer.order() == order) {
            return;
        }
        for (StructField field : layout.fields()) {
            if (has(field) && !field.isBytes()) {
                ByteOrder fieldOrder = field.format().order(writer.order());
                writer.setNumber(start + field.offset(), field.length(), fieldOrder, get(field));
            }
        }
    }

    /** A field as a person reads it. */
    String format(StructField field) {
        return field.isBytes()
                ? HexFormat.ofDelimiter(" ").formatHex(bytes(field))
                : field.format().show(get(field));
    }

    private boolean isZero(StructField field) {
        for (byte b : bytes(field)) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /** The bytes behind the struct as it is known, in hexadecimal. */
    private String tail() {
        return HexFormat.ofDelimiter(" ").formatHex(copy(at + layout.size(), length - layout.size()));
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" ");
        for (StructField field : layout.fields()) {
            if (has(field) && !(field.isPadding() && isZero(field))) {
                text.add(field.name() + "=" + format(field));
            }
        }
        if (length > layout.size()) {
            text.add("and " + tail());
        }
        return text.toString();
    }

    /** Fills the fields of a struct; what is not set is zero. */
    public static final class Builder {

        private final StructLayout layout;
        private final ByteBuf buffer;

        Builder(StructLayout layout) {
            this.layout = layout;
            // Not a wrapped array: to that Netty writes a number byte by byte.
            this.buffer = Unpooled.buffer(layout.size(), layout.size()).writeZero(layout.size());
        }

        /**
         * Sets a number.
         *
         * @throws IllegalArgumentException if the field cannot hold it
         */
        public Builder set(StructField field, long value) {
            NumberAttribute.Format format = field.format();
            if (field.isBytes() || value < format.min() || value > format.max()) {
                throw new IllegalArgumentException(
                        field.name() + ": " + value + " is not in " + format.min() + ".." + format.max());
            }
            Wire.set(buffer, field.offset(), field.length(), format.order(ByteOrder.nativeOrder()), value);
            return this;
        }

        /**
         * Sets a field's first bytes; the rest of it stays as it is.
         *
         * @throws IllegalArgumentException if there are more than the field holds
         */
        public Builder set(StructField field, byte[] value) {
            if (value.length > field.length()) {
                throw new IllegalArgumentException(
                        field.name() + ": " + value.length + " bytes, more than " + field.length());
            }
            buffer.setBytes(field.offset(), value);
            return this;
        }

        /** The struct as filled so far. */
        public StructView view() {
            return new StructView(layout, buffer.copy(), 0, layout.size(), ByteOrder.nativeOrder());
        }
    }
}
