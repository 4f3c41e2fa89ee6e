package org.netlink4j.message;

/**
 * One field of a C struct: a number of 1, 2, 4 or 8 bytes, or a run of bytes. Made by {@link StructLayout.Builder}.
 */
public final class StructField {

    private final String name;
    private final int offset;
    private final int length;
    private final boolean bytes;
    private final NumberAttribute.Format format;

    StructField(String name, int offset, int length, boolean bytes, NumberAttribute.Format format) {
        this.name = name;
        this.offset = offset;
        this.length = length;
        this.bytes = bytes;
        this.format = format;
    }

    /** The kernel's name. */
    public String name() {
        return name;
    }

    /** The place in the struct, in bytes. */
    public int offset() {
        return offset;
    }

    /** The number of bytes. */
    public int length() {
        return length;
    }

    /** Whether this is a run of bytes and not a number. */
    public boolean isBytes() {
        return bytes;
    }

    NumberAttribute.Format format() {
        return format;
    }

    /** Whether it is padding or reserved, which a printer leaves out where it is zero. */
    boolean isPadding() {
        return name.startsWith("__") || name.contains("pad") || name.contains("reserved") || name.contains("resvd");
    }

    @Override
    public String toString() {
        return name;
    }
}
