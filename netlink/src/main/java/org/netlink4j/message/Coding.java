package org.netlink4j.message;

import java.nio.ByteOrder;

/**
 * How the payload of an attribute is laid out, for what none of this package's declarations fits: addresses whose kind
 * the message's family says, label stacks, headers with a list behind them. Stateless.
 *
 * @param <T> the Java type of a value, immutable
 */
public interface Coding<T> {

    /** What the payload is, in the kernel's words, such as {@code struct rtvia}. */
    String layout();

    /**
     * The value of a payload.
     *
     * @param order the host byte order of the message
     * @param among the attributes that it is one of, and through them the message's header
     * @throws IllegalArgumentException if the payload does not fit; its message says what would
     */
    T read(byte[] payload, ByteOrder order, Attributes among);

    /**
     * The payload of a value.
     *
     * @throws IllegalArgumentException if the value cannot be expressed
     */
    byte[] write(T value, ByteOrder order);

    /** The value as a person reads it, in one line. */
    default String format(T value) {
        return String.valueOf(value);
    }
}
