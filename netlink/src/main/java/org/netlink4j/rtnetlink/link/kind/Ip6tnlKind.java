package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;

/** Tunnels over IPv6: {@code IFLA_IPTUN_*} of {@code linux/if_tunnel.h}; RFC 2473. */
public final class Ip6tnlKind {

    private static final AttributeSet.Builder IPTUN = AttributeSet.builder("IFLA_IPTUN");

    /** The index of the link to send by; 0 for any. */
    public static final NumberAttribute LINK = IPTUN.u32(1, "IFLA_IPTUN_LINK");

    /** The address to send from. */
    public static final IpAttribute LOCAL = IPTUN.ipv6(2, "IFLA_IPTUN_LOCAL");

    /** The address to send to. */
    public static final IpAttribute REMOTE = IPTUN.ipv6(3, "IFLA_IPTUN_REMOTE");

    /** The hop limit; 0 to inherit it from the packet inside. */
    public static final NumberAttribute TTL = IPTUN.u8(4, "IFLA_IPTUN_TTL");

    /** How many tunnels may be nested, 0 to 255. */
    public static final NumberAttribute ENCAP_LIMIT = IPTUN.u8(6, "IFLA_IPTUN_ENCAP_LIMIT");

    /**
     * The traffic class and the flow label, the last 28 bits of the first word of the header. In network byte order.
     */
    public static final NumberAttribute FLOWINFO = IPTUN.be32(7, "IFLA_IPTUN_FLOWINFO");

    /** Flags. */
    public static final NumberAttribute FLAGS = IPTUN.u32(8, "IFLA_IPTUN_FLAGS", Ip6TunnelFlags.CODES);

    /** What is carried: 41 IPv6, 4 IPv4, 0 either. */
    public static final NumberAttribute PROTO = IPTUN.u8(9, "IFLA_IPTUN_PROTO");

    /** What is put around the packets. */
    public static final NumberAttribute ENCAP_TYPE = IPTUN.u16(15, "IFLA_IPTUN_ENCAP_TYPE", TunnelEncap.TYPES);

    /** Checksums of what is put around. */
    public static final NumberAttribute ENCAP_FLAGS = IPTUN.u16(16, "IFLA_IPTUN_ENCAP_FLAGS", TunnelEncap.FLAGS);

    /** The UDP port to send from, in network byte order; 0 to choose by the flow. */
    public static final NumberAttribute ENCAP_SPORT = IPTUN.be16(17, "IFLA_IPTUN_ENCAP_SPORT");

    /** The UDP port to send to, in network byte order. */
    public static final NumberAttribute ENCAP_DPORT = IPTUN.be16(18, "IFLA_IPTUN_ENCAP_DPORT");

    /** Both ends come with each packet, from a route or a program. */
    public static final FlagAttribute COLLECT_METADATA = IPTUN.flag(19, "IFLA_IPTUN_COLLECT_METADATA");

    /** The mark for the route to the remote end; 0 for none. */
    public static final NumberAttribute FWMARK = IPTUN.u32(20, "IFLA_IPTUN_FWMARK");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = IPTUN.build();

    /** The kind {@code ip6tnl}. */
    public static final LinkKind KIND = LinkKind.of("ip6tnl", DATA);

    private Ip6tnlKind() {}
}
