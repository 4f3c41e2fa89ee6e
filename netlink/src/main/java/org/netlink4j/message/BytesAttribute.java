package org.netlink4j.message;

import java.util.HexFormat;

/** Bytes that mean nothing to the codec: keys, cookies, link-layer addresses of 0 to 32 bytes. */
public final class BytesAttribute extends Attribute<byte[]> {

    private final int minLength;
    private final int maxLength;
    private final boolean linkLayer;

    BytesAttribute(int type, String name, int minLength, int maxLength, boolean linkLayer) {
        super(type, name);
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.linkLayer = linkLayer;
    }

    /** The fewest bytes that are valid. */
    public int minLength() {
        return minLength;
    }

    /** The most bytes that are valid. */
    public int maxLength() {
        return maxLength;
    }

    @Override
    public String layout() {
        return linkLayer ? "lladdr" : "bytes";
    }

    @Override
    BytesAttribute at(int number) {
        return new BytesAttribute(number, name(), minLength, maxLength, linkLayer);
    }

    private boolean fits(int length) {
        return length >= minLength && length <= maxLength;
    }

    private String bound() {
        return minLength == maxLength ? minLength + " bytes" : minLength + " to " + maxLength + " bytes";
    }

    @Override
    byte[] read(Payload payload) {
        if (!fits(payload.length())) {
            throw payload.malformed(this, bound());
        }
        return payload.bytes();
    }

    @Override
    void write(MessageWriter writer, byte[] value) {
        if (!fits(value.length)) {
            throw refuse(HexFormat.of().formatHex(value), "has " + value.length + " bytes, not " + bound());
        }
        writer.bytes(value);
    }

    @Override
    String format(byte[] value) {
        if (value.length == 0) {
            return "(empty)";
        }
        return (linkLayer ? HexFormat.ofDelimiter(":") : HexFormat.ofDelimiter(" ")).formatHex(value);
    }
}
