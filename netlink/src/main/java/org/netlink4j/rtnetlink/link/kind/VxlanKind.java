package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;

/** Ethernet over UDP: {@code IFLA_VXLAN_*} of {@code linux/if_link.h}; RFC 7348. */
public final class VxlanKind {

    private static final Codes DFS = Codes.of("VXLAN_DF_UNSET", "VXLAN_DF_SET", "VXLAN_DF_INHERIT");

    private static final Codes LABEL_POLICIES = Codes.of("VXLAN_LABEL_FIXED", "VXLAN_LABEL_INHERIT");

    private static final AttributeSet.Builder VXLAN = AttributeSet.builder("IFLA_VXLAN");

    /** The network identifier (VNI), 0 to 16777215. */
    public static final NumberAttribute ID = VXLAN.u32(1, "IFLA_VXLAN_ID");

    /** The IPv4 address of the group or of the remote end. */
    public static final IpAttribute GROUP = VXLAN.ipv4(2, "IFLA_VXLAN_GROUP");

    /** The index of the link to send by; 0 or absent for any. */
    public static final NumberAttribute LINK = VXLAN.u32(3, "IFLA_VXLAN_LINK");

    /** The IPv4 address to send from. */
    public static final IpAttribute LOCAL = VXLAN.ipv4(4, "IFLA_VXLAN_LOCAL");

    /** The time to live of the outer header; 0 to choose by the kind of address. */
    public static final NumberAttribute TTL = VXLAN.u8(5, "IFLA_VXLAN_TTL");

    /** The type of service of the outer header; 1 to inherit it from the packet inside. */
    public static final NumberAttribute TOS = VXLAN.u8(6, "IFLA_VXLAN_TOS");

    /** Whether addresses are learned. */
    public static final NumberAttribute LEARNING = VXLAN.u8(7, "IFLA_VXLAN_LEARNING");

    /** How long a learned address is kept, in seconds. */
    public static final NumberAttribute AGEING = VXLAN.u32(8, "IFLA_VXLAN_AGEING");

    /** The most learned addresses; 0 for no limit. */
    public static final NumberAttribute LIMIT = VXLAN.u32(9, "IFLA_VXLAN_LIMIT");

    /** The UDP ports to send from. */
    public static final StructAttribute PORT_RANGE = VXLAN.struct(10, "IFLA_VXLAN_PORT_RANGE", VxlanPortRange.LAYOUT);

    /** Whether the link answers ARP for neighbours that it knows. */
    public static final NumberAttribute PROXY = VXLAN.u8(11, "IFLA_VXLAN_PROXY");

    /** Route short circuit: whether frames to a router go to the neighbour at once. */
    public static final NumberAttribute RSC = VXLAN.u8(12, "IFLA_VXLAN_RSC");

    /** Whether unknown link-layer addresses are told. */
    public static final NumberAttribute L2MISS = VXLAN.u8(13, "IFLA_VXLAN_L2MISS");

    /** Whether unknown neighbours are told. */
    public static final NumberAttribute L3MISS = VXLAN.u8(14, "IFLA_VXLAN_L3MISS");

    /** The UDP port to send to, in network byte order. 8472 where absent. */
    public static final NumberAttribute PORT = VXLAN.be16(15, "IFLA_VXLAN_PORT");

    /** The IPv6 address of the group or of the remote end. */
    public static final IpAttribute GROUP6 = VXLAN.ipv6(16, "IFLA_VXLAN_GROUP6");

    /** The IPv6 address to send from. */
    public static final IpAttribute LOCAL6 = VXLAN.ipv6(17, "IFLA_VXLAN_LOCAL6");

    /** Whether a checksum is sent over IPv4. */
    public static final NumberAttribute UDP_CSUM = VXLAN.u8(18, "IFLA_VXLAN_UDP_CSUM");

    /** Whether no checksum is sent over IPv6. */
    public static final NumberAttribute UDP_ZERO_CSUM6_TX = VXLAN.u8(19, "IFLA_VXLAN_UDP_ZERO_CSUM6_TX");

    /** Whether packets without checksum are taken over IPv6. */
    public static final NumberAttribute UDP_ZERO_CSUM6_RX = VXLAN.u8(20, "IFLA_VXLAN_UDP_ZERO_CSUM6_RX");

    /** Whether remote checksum offload is sent. */
    public static final NumberAttribute REMCSUM_TX = VXLAN.u8(21, "IFLA_VXLAN_REMCSUM_TX");

    /** Whether remote checksum offload is taken. */
    public static final NumberAttribute REMCSUM_RX = VXLAN.u8(22, "IFLA_VXLAN_REMCSUM_RX");

    /** Group based policy: the mark of the packet travels along. */
    public static final FlagAttribute GBP = VXLAN.flag(23, "IFLA_VXLAN_GBP");

    /** Remote checksum offload that does without partial checksums. */
    public static final FlagAttribute REMCSUM_NOPARTIAL = VXLAN.flag(24, "IFLA_VXLAN_REMCSUM_NOPARTIAL");

    /** Whether destination and identifier come with each packet, from a route or a program. */
    public static final NumberAttribute COLLECT_METADATA = VXLAN.u8(25, "IFLA_VXLAN_COLLECT_METADATA");

    /** The flow label of the outer IPv6 header, 20 bits, in network byte order. */
    public static final NumberAttribute LABEL = VXLAN.be32(26, "IFLA_VXLAN_LABEL");

    /** Generic protocol extension: carries other protocols than Ethernet. */
    public static final FlagAttribute GPE = VXLAN.flag(27, "IFLA_VXLAN_GPE");

    /** The time to live is that of the packet inside. A flag in a request; the kernel answers with a byte, 0 or 1. */
    public static final FlagAttribute TTL_INHERIT = VXLAN.flag(28, "IFLA_VXLAN_TTL_INHERIT");

    /** Whether the outer IPv4 header forbids fragments: no, yes, or as the packet inside. */
    public static final NumberAttribute DF = VXLAN.u8(29, "IFLA_VXLAN_DF", DFS);

    /** Whether only identifiers of a list are taken; with collected metadata; Linux 5.18. */
    public static final NumberAttribute VNIFILTER = VXLAN.u8(30, "IFLA_VXLAN_VNIFILTER");

    /** Whether packets to this machine go straight to the other VXLAN link; Linux 6.5. */
    public static final NumberAttribute LOCALBYPASS = VXLAN.u8(31, "IFLA_VXLAN_LOCALBYPASS");

    /** Whether the flow label is fixed or inherited from the packet inside; Linux 6.8. */
    public static final NumberAttribute LABEL_POLICY = VXLAN.u32(32, "IFLA_VXLAN_LABEL_POLICY", LABEL_POLICIES);

    /** The bits of the header that must be zero in received packets; Linux 6.14. */
    public static final StructAttribute RESERVED_BITS =
            VXLAN.struct(33, "IFLA_VXLAN_RESERVED_BITS", VxlanReserved.LAYOUT);

    /** Whether multicast is routed as the routing table says; Linux 6.17. */
    public static final NumberAttribute MC_ROUTE = VXLAN.u8(34, "IFLA_VXLAN_MC_ROUTE");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = VXLAN.build();

    /** The kind {@code vxlan}. */
    public static final LinkKind KIND = LinkKind.of("vxlan", DATA);

    private VxlanKind() {}
}
