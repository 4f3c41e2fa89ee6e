package org.netlink4j.message;

import java.util.ArrayList;
import java.util.List;

/**
 * The layout of a C struct: names, places and byte orders of its fields, as the kernel's headers have them. Fields are
 * aligned as C aligns them on every 64-bit Linux.
 */
public final class StructLayout {

    private final String name;
    private final List<StructField> fields;
    private final int size;

    private StructLayout(String name, List<StructField> fields, int size) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.size = size;
    }

    /** Begins the declaration of the struct with this name. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The name in the kernel's header. */
    public String name() {
        return name;
    }

    /** The fields, in their order. */
    public List<StructField> fields() {
        return fields;
    }

    /** {@code sizeof}, in bytes. */
    public int size() {
        return size;
    }

    /** A struct of zeros, in this machine's byte order, to be filled. */
    public StructView.Builder fill() {
        return new StructView.Builder(this);
    }

    /** Collects the fields of a struct, in their order. */
    public static final class Builder {

        private final String name;
        private final List<StructField> fields = new ArrayList<>();
        private int end;
        private int alignment = 1;

        private Builder(String name) {
            this.name = name;
        }

        private StructField add(String field, int length, int align, boolean bytes, NumberAttribute.Format format) {
            int offset = end + align - 1 & -align;
            alignment = Math.max(alignment, align);
            end = offset + length;
            StructField added = new StructField(field, offset, length, bytes, format);
            fields.add(added);
            return added;
        }

        private StructField number(String field, NumberAttribute.Format format) {
            return add(field, format.width(), format.width(), false, format);
        }

        /** An unsigned byte. */
        public StructField u8(String field) {
            return number(field, NumberAttribute.Format.unsigned(1));
        }

        /** An unsigned byte whose values have names. */
        public StructField u8(String field, Codes codes) {
            return number(field, NumberAttribute.Format.unsigned(1).named(codes));
        }

        /** An unsigned number of two bytes in host byte order. */
        public StructField u16(String field) {
            return number(field, NumberAttribute.Format.unsigned(2));
        }

        /** An unsigned number of two bytes in host byte order whose values have names. */
        public StructField u16(String field, Codes codes) {
            return number(field, NumberAttribute.Format.unsigned(2).named(codes));
        }

        /** An unsigned number of four bytes in host byte order. */
        public StructField u32(String field) {
            return number(field, NumberAttribute.Format.unsigned(4));
        }

        /** An unsigned number of four bytes in host byte order whose values have names. */
        public StructField u32(String field, Codes codes) {
            return number(field, NumberAttribute.Format.unsigned(4).named(codes));
        }

        /** An unsigned number of four bytes in host byte order, shown in hexadecimal. */
        public StructField hex32(String field) {
            return number(field, NumberAttribute.Format.unsigned(4).inHex());
        }

        /** A signed number of four bytes in host byte order. */
        public StructField s32(String field) {
            return number(field, NumberAttribute.Format.signed(4));
        }

        /** A number of eight bytes in host byte order. */
        public StructField u64(String field) {
            return number(field, NumberAttribute.Format.unsigned(8));
        }

        /** An unsigned number of two bytes in network byte order. */
        public StructField be16(String field) {
            return number(field, NumberAttribute.Format.bigEndian(2));
        }

        /** An unsigned number of four bytes in network byte order. */
        public StructField be32(String field) {
            return number(field, NumberAttribute.Format.bigEndian(4));
        }

        /** Bytes, aligned to one. */
        public StructField bytes(String field, int length) {
            return add(field, length, 1, true, NumberAttribute.Format.unsigned(1));
        }

        /** Ends the declaration. */
        public StructLayout build() {
            return new StructLayout(name, fields, end + alignment - 1 & -alignment);
        }
    }
}
