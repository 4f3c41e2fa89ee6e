package org.netlink4j.rtnetlink.address;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.Scope;

/** {@code struct ifaddrmsg} of {@code linux/if_addr.h}: the header of an address's messages. */
public final class IfAddr {

    private static final StructLayout.Builder B = StructLayout.builder("ifaddrmsg");

    /** The address family, a constant of {@link AddressFamily}. */
    public static final StructField FAMILY = B.u8("ifa_family", AddressFamily.CODES);

    /** The prefix length, in bits. */
    public static final StructField PREFIX_LENGTH = B.u8("ifa_prefixlen");

    /** The low eight bits of {@link AddressFlags}; {@link AddressAttributes#FLAGS} has all. */
    public static final StructField FLAGS = B.u8("ifa_flags", AddressFlags.CODES);

    /** The scope, see {@link Scope}. */
    public static final StructField SCOPE = B.u8("ifa_scope", Scope.CODES);

    /** The index of the link. */
    public static final StructField INDEX = B.u32("ifa_index");

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private IfAddr() {}
}
