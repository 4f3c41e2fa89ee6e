package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;

/** Ethernet over UDP: {@code IFLA_GENEVE_*} of {@code linux/if_link.h}; RFC 8926. */
public final class GeneveKind {

    private static final Codes DFS = Codes.of("GENEVE_DF_UNSET", "GENEVE_DF_SET", "GENEVE_DF_INHERIT");

    private static final AttributeSet.Builder GENEVE = AttributeSet.builder("IFLA_GENEVE");

    /** The network identifier (VNI), 0 to 16777215. */
    public static final NumberAttribute ID = GENEVE.u32(1, "IFLA_GENEVE_ID");

    /** The IPv4 address to send to. */
    public static final IpAttribute REMOTE = GENEVE.ipv4(2, "IFLA_GENEVE_REMOTE");

    /** The time to live of the outer header; 0 for the default of the route. */
    public static final NumberAttribute TTL = GENEVE.u8(3, "IFLA_GENEVE_TTL");

    /** The type of service of the outer header; 1 to inherit it from the packet inside. */
    public static final NumberAttribute TOS = GENEVE.u8(4, "IFLA_GENEVE_TOS");

    /** The UDP port to send to, in network byte order. 6081 where absent. */
    public static final NumberAttribute PORT = GENEVE.be16(5, "IFLA_GENEVE_PORT");

    /** Destination and identifier come with each packet, from a route or a program. */
    public static final FlagAttribute COLLECT_METADATA = GENEVE.flag(6, "IFLA_GENEVE_COLLECT_METADATA");

    /** The IPv6 address to send to. */
    public static final IpAttribute REMOTE6 = GENEVE.ipv6(7, "IFLA_GENEVE_REMOTE6");

    /** Whether a checksum is sent over IPv4. */
    public static final NumberAttribute UDP_CSUM = GENEVE.u8(8, "IFLA_GENEVE_UDP_CSUM");

    /** Whether no checksum is sent over IPv6. */
    public static final NumberAttribute UDP_ZERO_CSUM6_TX = GENEVE.u8(9, "IFLA_GENEVE_UDP_ZERO_CSUM6_TX");

    /** Whether packets without checksum are taken over IPv6. */
    public static final NumberAttribute UDP_ZERO_CSUM6_RX = GENEVE.u8(10, "IFLA_GENEVE_UDP_ZERO_CSUM6_RX");

    /** The flow label of the outer IPv6 header, 20 bits, in network byte order. */
    public static final NumberAttribute LABEL = GENEVE.be32(11, "IFLA_GENEVE_LABEL");

    /** Whether the time to live is that of the packet inside. */
    public static final NumberAttribute TTL_INHERIT = GENEVE.u8(12, "IFLA_GENEVE_TTL_INHERIT");

    /** Whether the outer IPv4 header forbids fragments: no, yes, or as the packet inside. */
    public static final NumberAttribute DF = GENEVE.u8(13, "IFLA_GENEVE_DF", DFS);

    /** Packets are carried without an Ethernet header; Linux 5.18. */
    public static final FlagAttribute INNER_PROTO_INHERIT = GENEVE.flag(14, "IFLA_GENEVE_INNER_PROTO_INHERIT");

    /** The UDP ports to send from; Linux 6.15. */
    public static final StructAttribute PORT_RANGE =
            GENEVE.struct(15, "IFLA_GENEVE_PORT_RANGE", GenevePortRange.LAYOUT);

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = GENEVE.build();

    /** The kind {@code geneve}. */
    public static final LinkKind KIND = LinkKind.of("geneve", DATA);

    private GeneveKind() {}
}
