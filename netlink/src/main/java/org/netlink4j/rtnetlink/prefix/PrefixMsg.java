package org.netlink4j.rtnetlink.prefix;

import org.netlink4j.message.Codes;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.AddressFamily;

/** {@code struct prefixmsg} of {@code linux/rtnetlink.h}: the header of the messages of prefixes. */
public final class PrefixMsg {

    /**
     * The bits of {@link #FLAGS}. Older kernels set {@code IF_PREFIX_ONLINK}, 1, and {@code IF_PREFIX_AUTOCONF}, 2; newer
     * ones hand on the octet of the announcement (RFC 4861), with 0x80 for on this link, and 0x40 for addresses
     * without a server.
     */
    public static final Codes FLAG_CODES =
            Codes.flags("IF_PREFIX_ONLINK", "IF_PREFIX_AUTOCONF", "", "", "", "", "AUTONOMOUS", "ON_LINK");

    private static final StructLayout.Builder B = StructLayout.builder("prefixmsg");

    /** The address family: IPv6, a constant of {@link AddressFamily}. */
    public static final StructField FAMILY = B.u8("prefix_family", AddressFamily.CODES);

    static {
        B.u8("prefix_pad1");
        B.u16("prefix_pad2");
    }

    /** The index of the link. */
    public static final StructField INDEX = B.s32("prefix_ifindex");

    /** The option of the announcement: 3, prefix information. */
    public static final StructField TYPE = B.u8("prefix_type");

    /** The prefix length, in bits. */
    public static final StructField LENGTH = B.u8("prefix_len");

    /** The flags, see {@link #FLAG_CODES}. */
    public static final StructField FLAGS = B.u8("prefix_flags", FLAG_CODES);

    static {
        B.u8("prefix_pad3");
    }

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private PrefixMsg() {}
}
