package org.netlink4j.message;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Text. The kernel ends it with a NUL, most senders do, some do not: both are read. Written with the NUL unless declared
 * without.
 */
public final class StringAttribute extends Attribute<String> {

    private final int maxLength;
    private final boolean terminated;

    StringAttribute(int type, String name, int maxLength, boolean terminated) {
        super(type, name);
        this.maxLength = maxLength;
        this.terminated = terminated;
    }

    /** The longest text that can be written, in bytes of UTF-8 without the NUL. */
    public int maxLength() {
        return maxLength;
    }

    @Override
    public String layout() {
        return "string";
    }

    @Override
    StringAttribute at(int number) {
        return new StringAttribute(number, name(), maxLength, terminated);
    }

    @Override
    String read(Payload payload) {
        // Not by the buffer's indexOf and toString: their first use makes Netty's pool, which costs more than all the
        // rest.
        byte[] bytes = payload.bytes();
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, UTF_8);
    }

    @Override
    void write(MessageWriter writer, String value) {
        byte[] bytes = value.getBytes(UTF_8);
        if (value.indexOf('\0') >= 0) {
            throw refuse('"' + value.replace("\0", "\\0") + '"', "contains a NUL");
        }
        if (bytes.length > maxLength) {
            throw refuse('"' + value + '"', "has " + bytes.length + " bytes, more than " + maxLength);
        }
        writer.bytes(bytes);
        if (terminated) {
            writer.number(1, writer.order(), 0);
        }
    }

    @Override
    String format(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars()
                .forEach(c -> text.append(
                        c < ' ' || c == '"' || c == '\\' || c == 0x7f ? String.format("\\u%04x", c) : (char) c + ""));
        return text.append('"').toString();
    }
}
