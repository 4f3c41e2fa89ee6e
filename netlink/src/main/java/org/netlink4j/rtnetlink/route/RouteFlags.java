package org.netlink4j.rtnetlink.route;

import org.netlink4j.message.Codes;

/**
 * The flags of a route, {@code RTM_F_*}, and of a next hop, {@code RTNH_F_*}, of {@code linux/rtnetlink.h}. A route with
 * one next hop has that one's among its own.
 */
public final class RouteFlags {

    /** {@code RTNH_F_DEAD}: the next hop's link is down. Set by the kernel only. */
    public static final int DEAD = 0x1;

    /** {@code RTNH_F_PERVASIVE}: looks up the gateway as well. */
    public static final int PERVASIVE = 0x2;

    /** {@code RTNH_F_ONLINK}: the gateway is on the link, whatever its address. */
    public static final int ONLINK = 0x4;

    /** {@code RTNH_F_OFFLOAD}: the next hop is in hardware. Set by the kernel only. */
    public static final int OFFLOAD = 0x8;

    /** {@code RTNH_F_LINKDOWN}: the next hop's link has no carrier. Set by the kernel only. */
    public static final int LINKDOWN = 0x10;

    /** {@code RTNH_F_UNRESOLVED}: an entry that a multicast daemon is to resolve. Set by the kernel only. */
    public static final int UNRESOLVED = 0x20;

    /** {@code RTNH_F_TRAP}: the hardware hands packets for the next hop to the host. Set by the kernel only; Linux 5.6. */
    public static final int TRAP = 0x40;

    /** {@code RTM_F_NOTIFY}: asks to hear when the route changes. */
    public static final int NOTIFY = 0x100;

    /** {@code RTM_F_CLONED}: a cached entry, made from a route; asks for such entries. */
    public static final int CLONED = 0x200;

    /** {@code RTM_F_EQUALIZE}: never used. */
    public static final int EQUALIZE = 0x400;

    /** {@code RTM_F_PREFIX}: asks for prefixes only; IPv6. */
    public static final int PREFIX = 0x800;

    /** {@code RTM_F_LOOKUP_TABLE}: asks which table a route is in. */
    public static final int LOOKUP_TABLE = 0x1000;

    /** {@code RTM_F_FIB_MATCH}: asks for the route itself, not for the way that a packet would take; Linux 4.17. */
    public static final int FIB_MATCH = 0x2000;

    /** {@code RTM_F_OFFLOAD}: the route is in hardware. Set by the kernel only; Linux 5.6. */
    public static final int ROUTE_OFFLOAD = 0x4000;

    /** {@code RTM_F_TRAP}: the hardware hands packets for the route to the host. Set by the kernel only; Linux 5.6. */
    public static final int ROUTE_TRAP = 0x8000;

    /** {@code RTM_F_OFFLOAD_FAILED}: the hardware did not take the route. Set by the kernel only; Linux 5.12. */
    public static final int ROUTE_OFFLOAD_FAILED = 0x2000_0000;

    /** The names of the flags. */
    public static final Codes CODES = Codes.flags(
            "RTNH_F_DEAD",
            "RTNH_F_PERVASIVE",
            "RTNH_F_ONLINK",
            "RTNH_F_OFFLOAD",
            "RTNH_F_LINKDOWN",
            "RTNH_F_UNRESOLVED",
            "RTNH_F_TRAP",
            "",
            "RTM_F_NOTIFY",
            "RTM_F_CLONED",
            "RTM_F_EQUALIZE",
            "RTM_F_PREFIX",
            "RTM_F_LOOKUP_TABLE",
            "RTM_F_FIB_MATCH",
            "RTM_F_OFFLOAD",
            "RTM_F_TRAP",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "RTM_F_OFFLOAD_FAILED");

    private RouteFlags() {}
}
