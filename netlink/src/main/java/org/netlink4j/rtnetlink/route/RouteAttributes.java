package org.netlink4j.rtnetlink.route;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.CodedAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.HeadedListAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;
import org.netlink4j.rtnetlink.route.encap.Encaps;

/** The attributes of routes, and of each hop of a multipath route: {@code RTA_*} of {@code linux/rtnetlink.h}. */
public final class RouteAttributes {

    /** How much the kernel likes a router, RFC 4191: {@code ICMPV6_ROUTER_PREF_*} of {@code linux/icmpv6.h}. */
    public static final Codes PREFERENCES = Codes.of(
            "ICMPV6_ROUTER_PREF_MEDIUM",
            "ICMPV6_ROUTER_PREF_HIGH",
            "ICMPV6_ROUTER_PREF_INVALID",
            "ICMPV6_ROUTER_PREF_LOW");

    private static final AttributeSet.Builder RTA = AttributeSet.builder("RTA");

    /** The destination; a default route has none. A label of MPLS. */
    public static final CodedAttribute<NetworkAddress> DST = RTA.coded(1, "RTA_DST", NetworkAddress.CODING);

    /** The source that packets must have. */
    public static final IpAttribute SRC = RTA.ip(2, "RTA_SRC");

    /** The index of the link that packets come from. */
    public static final NumberAttribute IIF = RTA.u32(3, "RTA_IIF");

    /** The index of the link that packets leave by. */
    public static final NumberAttribute OIF = RTA.u32(4, "RTA_OIF");

    /** The gateway, of the route's own family. */
    public static final IpAttribute GATEWAY = RTA.ip(5, "RTA_GATEWAY");

    /** The metric: the lowest is preferred. */
    public static final NumberAttribute PRIORITY = RTA.u32(6, "RTA_PRIORITY");

    /** The source address to prefer. */
    public static final IpAttribute PREFSRC = RTA.ip(7, "RTA_PREFSRC");

    /** What the route tells the transport protocols. */
    public static final NestAttribute METRICS = RTA.nest(8, "RTA_METRICS", RouteMetrics.SET);

    /** The hops of a multipath route: in each, attributes of this set. */
    public static final HeadedListAttribute MULTIPATH =
            RTA.headedList(9, "RTA_MULTIPATH", RtNextHop.LAYOUT, RouteAttributes::hop);

    /** Not used any more. */
    public static final BytesAttribute PROTOINFO = RTA.bytes(10, "RTA_PROTOINFO");

    /** The realms: the source's in the upper 16 bits, the destination's in the lower; IPv4. */
    public static final NumberAttribute FLOW = RTA.u32(11, "RTA_FLOW");

    /** How a cached entry, or an IPv6 route, is used. */
    public static final StructAttribute CACHEINFO = RTA.struct(12, "RTA_CACHEINFO", RouteStructs.CACHE_INFO);

    /** Not used any more. */
    public static final BytesAttribute SESSION = RTA.bytes(13, "RTA_SESSION");

    /** Not used any more. */
    public static final BytesAttribute MP_ALGO = RTA.bytes(14, "RTA_MP_ALGO");

    /** The table, all 32 bits. */
    public static final NumberAttribute TABLE = RTA.u32(15, "RTA_TABLE");

    /** The mark of the packet, in a request for a destination. */
    public static final NumberAttribute MARK = RTA.u32(16, "RTA_MARK");

    /** What a multicast route has counted. */
    public static final StructAttribute MFC_STATS = RTA.struct(17, "RTA_MFC_STATS", RouteStructs.MFC_STATS);

    /** The gateway, of another family than the route's. */
    public static final CodedAttribute<NetworkAddress> VIA = RTA.coded(18, "RTA_VIA", ViaCoding.INSTANCE);

    /** What takes the destination's place: labels of MPLS. */
    public static final CodedAttribute<NetworkAddress> NEWDST = RTA.coded(19, "RTA_NEWDST", NetworkAddress.CODING);

    /** How much the router is liked; IPv6. */
    public static final NumberAttribute PREF = RTA.u8(20, "RTA_PREF", PREFERENCES);

    /** The kind of light-weight tunnel. It may stand before or behind {@link #ENCAP}. */
    public static final NumberAttribute ENCAP_TYPE = RTA.u16(21, "RTA_ENCAP_TYPE", Encaps.CODES);

    /** What the light-weight tunnel has of its own: see {@link Encaps}. */
    public static final NestAttribute ENCAP =
            RTA.flaggedNest(22, "RTA_ENCAP", among -> Encaps.attributes(among.integer(ENCAP_TYPE)));

    /** When the route ends: seconds from now in a request, 32 bits; of a multicast route, 1/100 s, 64 bits. */
    public static final NumberAttribute EXPIRES = RTA.uint(23, "RTA_EXPIRES");

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = RTA.bytes(24, "RTA_PAD");

    /** The user that sends, in a request for a destination; Linux 4.10. */
    public static final NumberAttribute UID = RTA.u32(25, "RTA_UID");

    /** Whether the time to live goes from labels to packets; MPLS, Linux 4.12. */
    public static final NumberAttribute TTL_PROPAGATE = RTA.u8(26, "RTA_TTL_PROPAGATE");

    /** The protocol of the packet, in a request for a destination; Linux 4.18. */
    public static final NumberAttribute IP_PROTO = RTA.u8(27, "RTA_IP_PROTO");

    /** The source port of the packet, in a request for a destination; network byte order. Linux 4.18. */
    public static final NumberAttribute SPORT = RTA.be16(28, "RTA_SPORT");

    /** The destination port of the packet, in a request for a destination; network byte order. Linux 4.18. */
    public static final NumberAttribute DPORT = RTA.be16(29, "RTA_DPORT");

    /** The id of the nexthop; Linux 5.3. */
    public static final NumberAttribute NH_ID = RTA.u32(30, "RTA_NH_ID");

    /** The flow label of the packet, in a request for a destination; network byte order. Linux 6.13. */
    public static final NumberAttribute FLOWLABEL = RTA.be32(31, "RTA_FLOWLABEL");

    /** All of them. */
    public static final AttributeSet SET = RTA.build();

    private RouteAttributes() {}

    private static AttributeSet hop() {
        return SET;
    }
}
