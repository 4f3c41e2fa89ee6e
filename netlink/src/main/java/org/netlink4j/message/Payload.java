package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;

/**
 * The payload of one attribute, on its way to a value.
 *
 * @param buffer the message's bytes
 * @param at the place of the payload
 * @param length its length without padding
 * @param order the host byte order of the message
 * @param parent the attributes that it is one of: some nests mean what a neighbour says
 */
record Payload(ByteBuf buffer, int at, int length, ByteOrder order, Attributes parent) {

    byte[] bytes() {
        byte[] bytes = new byte[length];
        buffer.getBytes(at, bytes);
        return bytes;
    }

    /** The exception for this payload, read as {@code attribute}. */
    MalformedMessageException malformed(Attribute<?> attribute, String expected) {
        return malformed(attribute, at, "expected " + expected + ", found " + length + " bytes");
    }

    /** The exception for what is at a place of the buffer in this payload. */
    MalformedMessageException malformed(Attribute<?> attribute, int place, String problem) {
        return new MalformedMessageException(parent.pathTo(attribute), place - parent.origin(), problem);
    }
}
