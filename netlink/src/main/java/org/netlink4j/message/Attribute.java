package org.netlink4j.message;

import org.jspecify.annotations.Nullable;

/**
 * The one declaration of an attribute: its number, the kernel's name for it, and how its payload is read, checked,
 * written and printed. Made by {@link AttributeSet.Builder}; a declaration is immutable and shared by all threads.
 *
 * @param <T> the Java type of a value
 */
public abstract class Attribute<T> {

    /** {@code NLA_F_NESTED} of {@code linux/netlink.h}. */
    static final int NESTED = 0x8000;

    /** {@code NLA_TYPE_MASK}: what is left of a type without its two flag bits. */
    static final int TYPE_MASK = 0x3fff;

    /** The longest payload that the 16-bit length of an attribute can express. */
    static final int MAX_PAYLOAD = 0xffff - 4;

    private final int type;
    private final String name;

    Attribute(int type, String name) {
        if (type < 0 || type > TYPE_MASK) {
            throw new IllegalArgumentException(name + ": type " + type + " is not in 0.." + TYPE_MASK);
        }
        this.type = type;
        this.name = name;
    }

    /** The number, without the flag bits. */
    public final int type() {
        return type;
    }

    /** The kernel's name, such as {@code IFLA_MTU}. */
    public final String name() {
        return name;
    }

    /** How the payload is laid out, in the kernel's words, such as {@code u32}, {@code be16} or {@code nest}. */
    public abstract String layout();

    /** The type as it is sent: with {@code NLA_F_NESTED} where the kernel wants it. */
    int wireType() {
        return type;
    }

    /** The same declaration under another number: for lists whose elements are numbered. */
    abstract Attribute<T> at(int number);

    /**
     * The value of a payload.
     *
     * @throws MalformedMessageException if the payload does not fit
     */
    abstract T read(Payload payload);

    /**
     * Writes the payload of a value.
     *
     * @throws IllegalArgumentException if the value cannot be expressed; it names the attribute and the bound
     */
    abstract void write(MessageWriter writer, T value);

    /** Writes a received payload in the writer's byte order. What has no byte order is copied. */
    void transcode(Payload from, MessageWriter to) {
        to.raw(from.buffer(), from.at(), from.length());
    }

    /** The value as a person reads it, in one line. */
    abstract String format(T value);

    final IllegalArgumentException refuse(@Nullable Object value, String bound) {
        return new IllegalArgumentException(name + ": " + value + " " + bound);
    }

    @Override
    public final String toString() {
        return name;
    }
}
