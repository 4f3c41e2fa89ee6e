package org.netlink4j.rtnetlink;

import java.net.InetAddress;

/**
 * An address and a prefix length, as in {@code 192.0.2.0/24}. The bits behind the prefix are kept.
 *
 * @param address the address
 * @param length the number of bits that count: 0 to 32 for IPv4, 0 to 128 for IPv6
 */
public record IpPrefix(InetAddress address, int length) {

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if the length is not in 0..32 or, for IPv6, 0..128
     */
    public IpPrefix {
        int bits = address.getAddress().length * 8;
        if (length < 0 || length > bits) {
            throw new IllegalArgumentException(
                    "prefix length: " + length + " is not in 0.." + bits + " for " + (bits == 32 ? "IPv4" : "IPv6"));
        }
    }

    /**
     * The prefix that a text says. Without a slash it is the one address: /32 or /128.
     *
     * @param field what the text is for: the exception begins with it
     * @throws IllegalArgumentException if it is no address, or the length is no number or out of range
     */
    public static IpPrefix parse(String field, String text) {
        int slash = text.indexOf('/');
        InetAddress address = IpText.parse(field, slash < 0 ? text : text.substring(0, slash));
        int bits = address.getAddress().length * 8;
        if (slash < 0) {
            return new IpPrefix(address, bits);
        }
        int length = IpText.number(text, slash + 1, text.length(), 10, 9);
        if (length < 0) {
            throw new IllegalArgumentException(field + ": \"" + text + "\" has no prefix length in 0.." + bits);
        }
        try {
            return new IpPrefix(address, length);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(field + ": \"" + text + "\": " + e.getMessage(), e);
        }
    }

    /** The prefix that a text says, such as {@code 2001:db8::/32}. */
    public static IpPrefix of(String text) {
        return parse("prefix", text);
    }

    /** The address family, a constant of {@link AddressFamily}. */
    public int family() {
        return IpText.family(address);
    }

    @Override
    public String toString() {
        return IpText.format(address) + "/" + length;
    }
}
