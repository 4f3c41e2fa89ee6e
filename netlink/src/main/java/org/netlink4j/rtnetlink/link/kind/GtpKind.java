package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;

/** Tunnels of a mobile network's user data: {@code IFLA_GTP_*} of {@code linux/if_link.h}; 3GPP TS 29.281. */
public final class GtpKind {

    private static final Codes ROLES = Codes.of("GTP_ROLE_GGSN", "GTP_ROLE_SGSN");

    private static final AttributeSet.Builder GTP = AttributeSet.builder("IFLA_GTP");

    /** A UDP socket for version 0, as a descriptor of the sender. Only in requests. */
    public static final NumberAttribute FD0 = GTP.u32(1, "IFLA_GTP_FD0");

    /** A UDP socket for version 1, as a descriptor of the sender. Only in requests. */
    public static final NumberAttribute FD1 = GTP.u32(2, "IFLA_GTP_FD1");

    /** The size of the table of tunnels. */
    public static final NumberAttribute PDP_HASHSIZE = GTP.u32(3, "IFLA_GTP_PDP_HASHSIZE");

    /** Whether this is the gateway or the serving node. */
    public static final NumberAttribute ROLE = GTP.u32(4, "IFLA_GTP_ROLE", ROLES);

    /** Whether the kernel makes the sockets itself; Linux 5.18. Only in requests. */
    public static final NumberAttribute CREATE_SOCKETS = GTP.u8(5, "IFLA_GTP_CREATE_SOCKETS");

    /** The count of restarts, for answers to an echo; Linux 5.18. */
    public static final NumberAttribute RESTART_COUNT = GTP.u8(6, "IFLA_GTP_RESTART_COUNT");

    /** The IPv4 address of the sockets that the kernel makes; Linux 6.10. */
    public static final IpAttribute LOCAL = GTP.ipv4(7, "IFLA_GTP_LOCAL");

    /** The IPv6 address of the sockets that the kernel makes; Linux 6.10. */
    public static final IpAttribute LOCAL6 = GTP.ipv6(8, "IFLA_GTP_LOCAL6");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = GTP.build();

    /** The kind {@code gtp}. */
    public static final LinkKind KIND = LinkKind.of("gtp", DATA);

    private GtpKind() {}
}
