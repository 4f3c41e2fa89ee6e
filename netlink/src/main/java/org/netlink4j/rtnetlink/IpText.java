package org.netlink4j.rtnetlink;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * IP addresses as text, and back. Never asks a name service: what is no address is refused. IPv6 is written as RFC 5952
 * and iproute2 do, with the longest run of zeros left out.
 */
public final class IpText {

    private IpText() {}

    /**
     * The address that a text says: {@code 192.0.2.1} or {@code 2001:db8::1}. An IPv4-mapped one stays IPv6.
     *
     * @param field what the text is for, such as {@code broadcast}: the exception begins with it
     * @throws IllegalArgumentException if it is no address; a name or a zone ({@code %eth0}) is none
     */
    public static InetAddress parse(String field, String text) {
        byte[] bytes = text.indexOf(':') >= 0 ? parse6(text) : parse4(text);
        if (bytes.length == 0) {
            throw new IllegalArgumentException(field + ": \"" + text + "\" is not an IPv4 or IPv6 address");
        }
        return address(bytes);
    }

    /** The family of an address: {@link AddressFamily#INET} or {@link AddressFamily#INET6}. */
    public static int family(InetAddress address) {
        return address.getAddress().length == 4 ? AddressFamily.INET : AddressFamily.INET6;
    }

    /** The address with these 4 or 16 bytes. */
    public static InetAddress address(byte[] bytes) {
        try {
            return bytes.length == 16 ? Inet6Address.getByAddress(null, bytes, -1) : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address has 4 or 16 bytes, not " + bytes.length, e);
        }
    }

    /** The address as text, in its shortest form. */
    public static String format(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? dotted(bytes, 0) : format6(bytes);
    }

    private static String dotted(byte[] bytes, int at) {
        return (bytes[at] & 0xff) + "." + (bytes[at + 1] & 0xff) + "." + (bytes[at + 2] & 0xff) + "."
                + (bytes[at + 3] & 0xff);
    }

    private static byte[] parse4(String text) {
        byte[] bytes = new byte[4];
        int at = 0;
        for (int i = 0; i < 4; i++) {
            int dot = i < 3 ? text.indexOf('.', at) : text.length();
            int part = dot < 0 ? -1 : number(text, at, dot, 10, 3);
            boolean padded = dot - at > 1 && text.charAt(at) == '0';
            if (part < 0 || part > 255 || padded) {
                return new byte[0];
            }
            bytes[i] = (byte) part;
            at = dot + 1;
        }
        return bytes;
    }

    /** The number that some digits say, ASCII only; -1 where they are none, or something else, or too many. */
    static int number(String text, int from, int to, int radix, int maxDigits) {
        if (to == from || to - from > maxDigits) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number;
    }

    private static byte[] parse6(String text) {
        String plain = text;
        int colon = text.lastIndexOf(':');
        if (text.indexOf('.', colon) >= 0) {
            byte[] tail = parse4(text.substring(colon + 1));
            if (tail.length == 0) {
                return tail;
            }
            plain = text.substring(0, colon + 1)
                    + String.format("%02x%02x:%02x%02x", tail[0], tail[1], tail[2], tail[3]);
        }
        int gap = plain.indexOf("::");
        String[] head = groups(gap < 0 ? plain : plain.substring(0, gap));
        String[] tail = groups(gap < 0 ? "" : plain.substring(gap + 2));
        int given = head.length + tail.length;
        if (gap < 0 ? given != 8 : given > 7) {
            return new byte[0];
        }
        byte[] bytes = new byte[16];
        boolean good = fill(bytes, 0, head) && fill(bytes, 8 - tail.length, tail);
        return good ? bytes : new byte[0];
    }

    private static String[] groups(String text) {
        return text.isEmpty() ? new String[0] : text.split(":", -1);
    }

    private static boolean fill(byte[] bytes, int first, String[] groups) {
        for (int i = 0; i < groups.length; i++) {
            int group = number(groups[i], 0, groups[i].length(), 16, 4);
            if (group < 0) {
                return false;
            }
            bytes[2 * (first + i)] = (byte) (group >> 8);
            bytes[2 * (first + i) + 1] = (byte) group;
        }
        return true;
    }

    private static int group(byte[] bytes, int index) {
        return (bytes[2 * index] & 0xff) << 8 | bytes[2 * index + 1] & 0xff;
    }

    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < 5; i++) {
            if (group(bytes, i) != 0) {
                return false;
            }
        }
        return group(bytes, 5) == 0xffff;
    }

    private static String format6(byte[] bytes) {
        if (isMapped(bytes)) {
            return "::ffff:" + dotted(bytes, 12);
        }
        int gap = 0;
        int gapLength = 0;
        for (int i = 0; i < 8; i++) {
            int length = 0;
            while (i + length < 8 && group(bytes, i + length) == 0) {
                length++;
            }
            if (length > gapLength) {
                gap = i;
                gapLength = length;
            }
        }
        if (gapLength < 2) {
            return groups(bytes, 0, 8);
        }
        return groups(bytes, 0, gap) + "::" + groups(bytes, gap + gapLength, 8);
    }

    private static String groups(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(group(bytes, i)));
        }
        return text.toString();
    }
}
