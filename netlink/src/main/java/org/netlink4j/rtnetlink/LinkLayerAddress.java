package org.netlink4j.rtnetlink;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A link-layer address of 0 to 32 bytes: 6 of Ethernet, 20 of InfiniBand, 4 or 16 of a tunnel, whose addresses are those
 * of IP. Immutable.
 */
public final class LinkLayerAddress {

    /** {@code MAX_ADDR_LEN} of the kernel: the most bytes. */
    public static final int MAX_LENGTH = 32;

    private static final HexFormat COLONS = HexFormat.ofDelimiter(":");

    private final byte[] bytes;

    private LinkLayerAddress(byte[] bytes) {
        if (bytes.length > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "link-layer address: " + bytes.length + " bytes, more than " + MAX_LENGTH);
        }
        this.bytes = bytes;
    }

    /**
     * The address with these bytes, which are copied.
     *
     * @throws IllegalArgumentException if there are more than 32
     */
    public static LinkLayerAddress of(byte[] bytes) {
        return new LinkLayerAddress(bytes.clone());
    }

    /**
     * The address written as two hexadecimal digits for each byte, joined by colons: {@code 02:12:34:56:78:9a}.
     *
     * @throws IllegalArgumentException if it is written otherwise, or has more than 32 bytes
     */
    public static LinkLayerAddress of(String text) {
        try {
            return new LinkLayerAddress(COLONS.parseHex(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "link-layer address: \"" + text + "\" is not 0 to " + MAX_LENGTH + " bytes as 02:12:34:56:78:9a",
                    e);
        }
    }

    /** The number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkLayerAddress address && Arrays.equals(bytes, address.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The bytes in hexadecimal, joined by colons. */
    @Override
    public String toString() {
        return COLONS.formatHex(bytes);
    }
}
