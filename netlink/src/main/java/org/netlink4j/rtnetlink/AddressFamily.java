package org.netlink4j.rtnetlink;

import java.util.Map;
import org.netlink4j.message.Codes;

/** The address families that rtnetlink speaks of: {@code AF_*} of {@code linux/socket.h}. */
public final class AddressFamily {

    /** {@code AF_UNSPEC}: none, or all. */
    public static final int UNSPEC = 0;

    /** {@code AF_INET}: IPv4. */
    public static final int INET = 2;

    /** {@code AF_BRIDGE}: bridge ports, their VLANs and forwarding entries. */
    public static final int BRIDGE = 7;

    /** {@code AF_INET6}: IPv6. */
    public static final int INET6 = 10;

    /** {@code AF_PACKET}: link-layer addresses. */
    public static final int PACKET = 17;

    /** {@code AF_MPLS}: label-switched routes. */
    public static final int MPLS = 28;

    /** {@code AF_MCTP}: the management component transport protocol; Linux 5.15. */
    public static final int MCTP = 45;

    /** {@code RTNL_FAMILY_IPMR}: IPv4 multicast routes, {@code linux/rtnetlink.h}. */
    public static final int IPMR = 128;

    /** {@code RTNL_FAMILY_IP6MR}: IPv6 multicast routes, {@code linux/rtnetlink.h}. */
    public static final int IP6MR = 129;

    /** The names of the families, for those that print them. */
    public static final Codes CODES = Codes.of(Map.of(
            (long) UNSPEC,
            "AF_UNSPEC",
            (long) INET,
            "AF_INET",
            (long) BRIDGE,
            "AF_BRIDGE",
            (long) INET6,
            "AF_INET6",
            (long) PACKET,
            "AF_PACKET",
            (long) MPLS,
            "AF_MPLS",
            (long) MCTP,
            "AF_MCTP",
            (long) IPMR,
            "RTNL_FAMILY_IPMR",
            (long) IP6MR,
            "RTNL_FAMILY_IP6MR"));

    private AddressFamily() {}
}
