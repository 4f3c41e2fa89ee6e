package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;

/**
 * Tunnels over IPv4: {@code IFLA_IPTUN_*} of {@code linux/if_tunnel.h}; RFC 2003. These attributes are also those of
 * {@code sit}.
 */
public final class IpipKind {

    private static final AttributeSet.Builder IPTUN = AttributeSet.builder("IFLA_IPTUN");

    /** The index of the link to send by; 0 for any. */
    public static final NumberAttribute LINK = IPTUN.u32(1, "IFLA_IPTUN_LINK");

    /** The address to send from. */
    public static final IpAttribute LOCAL = IPTUN.ipv4(2, "IFLA_IPTUN_LOCAL");

    /** The address to send to. */
    public static final IpAttribute REMOTE = IPTUN.ipv4(3, "IFLA_IPTUN_REMOTE");

    /** The time to live; 0 to inherit it from the packet inside. */
    public static final NumberAttribute TTL = IPTUN.u8(4, "IFLA_IPTUN_TTL");

    /** The type of service; 1 to inherit it from the packet inside. */
    public static final NumberAttribute TOS = IPTUN.u8(5, "IFLA_IPTUN_TOS");

    /** The kind {@code sit}: 1 for ISATAP. In host byte order and of two bytes, unlike that of {@code ip6tnl}. */
    public static final NumberAttribute FLAGS = IPTUN.u16(8, "IFLA_IPTUN_FLAGS");

    /** What is carried: 4 IPv4, 41 IPv6 (only {@code sit}), 137 MPLS, 0 any. */
    public static final NumberAttribute PROTO = IPTUN.u8(9, "IFLA_IPTUN_PROTO");

    /** Whether the path MTU is discovered. */
    public static final NumberAttribute PMTUDISC = IPTUN.u8(10, "IFLA_IPTUN_PMTUDISC");

    /** The kind {@code sit}: the IPv6 prefix of 6rd; RFC 5969. */
    public static final IpAttribute PREFIX_6RD = IPTUN.ipv6(11, "IFLA_IPTUN_6RD_PREFIX");

    /** The kind {@code sit}: the IPv4 prefix that 6rd leaves out. */
    public static final IpAttribute RELAY_PREFIX_6RD = IPTUN.ipv4(12, "IFLA_IPTUN_6RD_RELAY_PREFIX");

    /** The kind {@code sit}: the length of the IPv6 prefix, in bits. */
    public static final NumberAttribute PREFIXLEN_6RD = IPTUN.u16(13, "IFLA_IPTUN_6RD_PREFIXLEN");

    /** The kind {@code sit}: the length of the IPv4 prefix, in bits. */
    public static final NumberAttribute RELAY_PREFIXLEN_6RD = IPTUN.u16(14, "IFLA_IPTUN_6RD_RELAY_PREFIXLEN");

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

    /** The kind {@code ipip}: IPv4 or MPLS over IPv4. */
    public static final LinkKind KIND = LinkKind.of("ipip", DATA);

    private IpipKind() {}
}
