package org.netlink4j.rtnetlink.route;

import java.util.Locale;
import java.util.Map;
import org.netlink4j.message.Codes;

/**
 * Who made a route, nexthop or rule: {@code RTPROT_*} of {@code linux/rtnetlink.h}. Any number up to 255 is valid; the
 * kernel gives a meaning to the first four only.
 */
public final class RouteProtocol {

    /** {@code RTPROT_UNSPEC}: not said. */
    public static final int UNSPEC = 0;

    /** {@code RTPROT_REDIRECT}: a redirect of ICMP. */
    public static final int REDIRECT = 1;

    /** {@code RTPROT_KERNEL}: the kernel. */
    public static final int KERNEL = 2;

    /** {@code RTPROT_BOOT}: whoever did not say; {@code ip route} by default. */
    public static final int BOOT = 3;

    /** {@code RTPROT_STATIC}: the administrator. */
    public static final int STATIC = 4;

    /** {@code RTPROT_GATED}: GateD. */
    public static final int GATED = 8;

    /** {@code RTPROT_RA}: a router advertisement. */
    public static final int RA = 9;

    /** {@code RTPROT_MRT}: Merit MRT. */
    public static final int MRT = 10;

    /** {@code RTPROT_ZEBRA}: Zebra or FRR. */
    public static final int ZEBRA = 11;

    /** {@code RTPROT_BIRD}: BIRD. */
    public static final int BIRD = 12;

    /** {@code RTPROT_DNROUTED}: the DECnet routing daemon. */
    public static final int DNROUTED = 13;

    /** {@code RTPROT_XORP}: XORP. */
    public static final int XORP = 14;

    /** {@code RTPROT_NTK}: Netsukuku. */
    public static final int NTK = 15;

    /** {@code RTPROT_DHCP}: a DHCP client. */
    public static final int DHCP = 16;

    /** {@code RTPROT_MROUTED}: a multicast daemon. */
    public static final int MROUTED = 17;

    /** {@code RTPROT_KEEPALIVED}: Keepalived. */
    public static final int KEEPALIVED = 18;

    /** {@code RTPROT_BABEL}: Babel. */
    public static final int BABEL = 42;

    /** {@code RTPROT_OVN}: OVN. */
    public static final int OVN = 84;

    /** {@code RTPROT_OPENR}: Open/R. */
    public static final int OPENR = 99;

    /** {@code RTPROT_BGP}: BGP. */
    public static final int BGP = 186;

    /** {@code RTPROT_ISIS}: IS-IS. */
    public static final int ISIS = 187;

    /** {@code RTPROT_OSPF}: OSPF. */
    public static final int OSPF = 188;

    /** {@code RTPROT_RIP}: RIP. */
    public static final int RIP = 189;

    /** {@code RTPROT_EIGRP}: EIGRP. */
    public static final int EIGRP = 192;

    /** The kernel's names. */
    public static final Codes CODES = Codes.of(Map.ofEntries(
            Map.entry((long) UNSPEC, "RTPROT_UNSPEC"),
            Map.entry((long) REDIRECT, "RTPROT_REDIRECT"),
            Map.entry((long) KERNEL, "RTPROT_KERNEL"),
            Map.entry((long) BOOT, "RTPROT_BOOT"),
            Map.entry((long) STATIC, "RTPROT_STATIC"),
            Map.entry((long) GATED, "RTPROT_GATED"),
            Map.entry((long) RA, "RTPROT_RA"),
            Map.entry((long) MRT, "RTPROT_MRT"),
            Map.entry((long) ZEBRA, "RTPROT_ZEBRA"),
            Map.entry((long) BIRD, "RTPROT_BIRD"),
            Map.entry((long) DNROUTED, "RTPROT_DNROUTED"),
            Map.entry((long) XORP, "RTPROT_XORP"),
            Map.entry((long) NTK, "RTPROT_NTK"),
            Map.entry((long) DHCP, "RTPROT_DHCP"),
            Map.entry((long) MROUTED, "RTPROT_MROUTED"),
            Map.entry((long) KEEPALIVED, "RTPROT_KEEPALIVED"),
            Map.entry((long) BABEL, "RTPROT_BABEL"),
            Map.entry((long) OVN, "RTPROT_OVN"),
            Map.entry((long) OPENR, "RTPROT_OPENR"),
            Map.entry((long) BGP, "RTPROT_BGP"),
            Map.entry((long) ISIS, "RTPROT_ISIS"),
            Map.entry((long) OSPF, "RTPROT_OSPF"),
            Map.entry((long) RIP, "RTPROT_RIP"),
            Map.entry((long) EIGRP, "RTPROT_EIGRP")));

    private RouteProtocol() {}

    /** The name that iproute2 uses, such as {@code kernel}, or the number. */
    public static String format(int protocol) {
        String name = CODES.names().get((long) protocol);
        return name == null ? Integer.toString(protocol) : name.substring(7).toLowerCase(Locale.ROOT);
    }
}
