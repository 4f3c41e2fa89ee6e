package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.Codes;

/** The flags of a link: {@code IFF_*} of {@code linux/if.h}. Those that only the kernel sets are so marked. */
public final class LinkFlags {

    /** {@code IFF_UP}: it is meant to work: set by the administrator. */
    public static final int UP = 0x1;

    /** {@code IFF_BROADCAST}: it has a broadcast address. Set by the kernel only. */
    public static final int BROADCAST = 0x2;

    /** {@code IFF_DEBUG}: the driver debugs. */
    public static final int DEBUG = 0x4;

    /** {@code IFF_LOOPBACK}: it is a loopback. Set by the kernel only. */
    public static final int LOOPBACK = 0x8;

    /** {@code IFF_POINTOPOINT}: there is one peer. Set by the kernel only. */
    public static final int POINTOPOINT = 0x10;

    /** {@code IFF_NOTRAILERS}: no trailers. */
    public static final int NOTRAILERS = 0x20;

    /** {@code IFF_RUNNING}: it works: RFC 2863's operational state is up or unknown. Set by the kernel only. */
    public static final int RUNNING = 0x40;

    /** {@code IFF_NOARP}: it does not resolve addresses. */
    public static final int NOARP = 0x80;

    /** {@code IFF_PROMISC}: it receives everything; {@code IFLA_PROMISCUITY} counts who asked for that. */
    public static final int PROMISC = 0x100;

    /** {@code IFF_ALLMULTI}: it receives all multicast. */
    public static final int ALLMULTI = 0x200;

    /** {@code IFF_MASTER}: it has ports that share its load. Set by the kernel only. */
    public static final int MASTER = 0x400;

    /** {@code IFF_SLAVE}: it is a port of such a link. Set by the kernel only. */
    public static final int SLAVE = 0x800;

    /** {@code IFF_MULTICAST}: it can do multicast. */
    public static final int MULTICAST = 0x1000;

    /** {@code IFF_PORTSEL}: it can choose among media. */
    public static final int PORTSEL = 0x2000;

    /** {@code IFF_AUTOMEDIA}: it chooses among media by itself. */
    public static final int AUTOMEDIA = 0x4000;

    /** {@code IFF_DYNAMIC}: it loses its addresses when it goes down. */
    public static final int DYNAMIC = 0x8000;

    /** {@code IFF_LOWER_UP}: it has a carrier. Set by the kernel only. */
    public static final int LOWER_UP = 0x10000;

    /** {@code IFF_DORMANT}: it waits for something else. Set by the kernel only. */
    public static final int DORMANT = 0x20000;

    /** {@code IFF_ECHO}: it gives back what it sends. Set by the kernel only. */
    public static final int ECHO = 0x40000;

    /** The names of the flags, without their prefix, as {@code ip link} prints them. */
    public static final Codes CODES = Codes.flags(
            "UP",
            "BROADCAST",
            "DEBUG",
            "LOOPBACK",
            "POINTOPOINT",
            "NOTRAILERS",
            "RUNNING",
            "NOARP",
            "PROMISC",
            "ALLMULTI",
            "MASTER",
            "SLAVE",
            "MULTICAST",
            "PORTSEL",
            "AUTOMEDIA",
            "DYNAMIC",
            "LOWER_UP",
            "DORMANT",
            "ECHO");

    private LinkFlags() {}
}
