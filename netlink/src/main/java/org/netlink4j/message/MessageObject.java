package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that is an object of the kernel: a link, an address. It is its message: fields are read from the bytes when
 * asked, so what the library does not know is kept. Immutable; two are equal if their payloads are.
 */
public abstract class MessageObject {

    private final Message message;
    private final MessageType type;
    private volatile @Nullable Attributes attributes;

    /** Reads a message as one of this type. */
    protected MessageObject(Message message, MessageType type) {
        this.message = message;
        this.type = type;
    }

    /** The message. */
    public final Message message() {
        return message;
    }

    /** The family header, for what has no method. */
    public final StructView header() {
        return message.header(type.header());
    }

    /** The attributes, for what has no method. */
    public final Attributes attributes() {
        Attributes made = attributes;
        if (made == null) {
            made = type.attributes(message);
            // For its index; small ones, such as a route's, are as quickly made again.
            if (made.isLarge()) {
                attributes = made;
            }
        }
        return made;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof MessageObject object
                && object.getClass() == getClass()
                && object.message.type() == message.type()
                && payload().equals(object.payload());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(message.type(), payload());
    }

    private ByteBuf payload() {
        return message.bytes().slice(Message.HEADER, message.length() - Message.HEADER);
    }
}
