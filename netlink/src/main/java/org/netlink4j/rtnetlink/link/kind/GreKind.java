package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;

/**
 * Tunnels by generic routing encapsulation: {@code IFLA_GRE_*} of {@code linux/if_tunnel.h}; RFC 2784, RFC 2890. These
 * attributes are also those of the kinds {@code gretap}, {@code ip6gre}, {@code ip6gretap}, {@code erspan} and {@code
 * ip6erspan}.
 */
public final class GreKind {

    /** {@code GRE_CSUM}: with a checksum. */
    public static final int CSUM = 0x8000;

    /** {@code GRE_KEY}: with a key. */
    public static final int KEY = 0x2000;

    /** {@code GRE_SEQ}: with a sequence number. */
    public static final int SEQ = 0x1000;

    private static final Codes FLAG_BITS =
            Codes.flags("", "", "", "", "", "", "", "", "", "", "", "", "SEQ", "KEY", "ROUTING", "CSUM");

    private static final AttributeSet.Builder GRE = AttributeSet.builder("IFLA_GRE");

    /** The index of the link to send by; 0 for any. */
    public static final NumberAttribute LINK = GRE.u32(1, "IFLA_GRE_LINK");

    /** What received packets have: checksum, key, sequence number. In network byte order. */
    public static final NumberAttribute IFLAGS = GRE.be16(2, "IFLA_GRE_IFLAGS", FLAG_BITS);

    /** What sent packets have: checksum, key, sequence number. In network byte order. */
    public static final NumberAttribute OFLAGS = GRE.be16(3, "IFLA_GRE_OFLAGS", FLAG_BITS);

    /** The key of received packets, in network byte order. */
    public static final NumberAttribute IKEY = GRE.be32(4, "IFLA_GRE_IKEY");

    /** The key of sent packets, in network byte order. */
    public static final NumberAttribute OKEY = GRE.be32(5, "IFLA_GRE_OKEY");

    /** The address to send from, of IPv4 or, for the kinds over IPv6, of IPv6. */
    public static final IpAttribute LOCAL = GRE.ip(6, "IFLA_GRE_LOCAL");

    /** The address to send to, of IPv4 or, for the kinds over IPv6, of IPv6. */
    public static final IpAttribute REMOTE = GRE.ip(7, "IFLA_GRE_REMOTE");

    /** The time to live or hop limit; 0 to inherit it from the packet inside. */
    public static final NumberAttribute TTL = GRE.u8(8, "IFLA_GRE_TTL");

    /** The type of service; 1 to inherit it from the packet inside. IPv4. */
    public static final NumberAttribute TOS = GRE.u8(9, "IFLA_GRE_TOS");

    /** Whether the path MTU is discovered. IPv4. */
    public static final NumberAttribute PMTUDISC = GRE.u8(10, "IFLA_GRE_PMTUDISC");

    /** How many tunnels may be nested, 0 to 255. IPv6. */
    public static final NumberAttribute ENCAP_LIMIT = GRE.u8(11, "IFLA_GRE_ENCAP_LIMIT");

    /**
     * IPv6: the traffic class and the flow label, the last 28 bits of the first word of the header. In network byte
     * order.
     */
    public static final NumberAttribute FLOWINFO = GRE.be32(12, "IFLA_GRE_FLOWINFO");

    /** Flags. IPv6. */
    public static final NumberAttribute FLAGS = GRE.u32(13, "IFLA_GRE_FLAGS", Ip6TunnelFlags.CODES);

    /** What is put around the packets. */
    public static final NumberAttribute ENCAP_TYPE = GRE.u16(14, "IFLA_GRE_ENCAP_TYPE", TunnelEncap.TYPES);

    /** Checksums of what is put around. */
    public static final NumberAttribute ENCAP_FLAGS = GRE.u16(15, "IFLA_GRE_ENCAP_FLAGS", TunnelEncap.FLAGS);

    /** The UDP port to send from, in network byte order; 0 to choose by the flow. */
    public static final NumberAttribute ENCAP_SPORT = GRE.be16(16, "IFLA_GRE_ENCAP_SPORT");

    /** The UDP port to send to, in network byte order. */
    public static final NumberAttribute ENCAP_DPORT = GRE.be16(17, "IFLA_GRE_ENCAP_DPORT");

    /** Both ends and the key come with each packet, from a route or a program. */
    public static final FlagAttribute COLLECT_METADATA = GRE.flag(18, "IFLA_GRE_COLLECT_METADATA");

    /** Whether packets inside that forbid fragments are fragmented. IPv4. */
    public static final NumberAttribute IGNORE_DF = GRE.u8(19, "IFLA_GRE_IGNORE_DF");

    /** The mark for the route to the remote end; 0 for none. */
    public static final NumberAttribute FWMARK = GRE.u32(20, "IFLA_GRE_FWMARK");

    /** ERSPAN version 1: the port that is mirrored, 20 bits. */
    public static final NumberAttribute ERSPAN_INDEX = GRE.u32(21, "IFLA_GRE_ERSPAN_INDEX");

    /** ERSPAN: the version, 0, 1 or 2. */
    public static final NumberAttribute ERSPAN_VER = GRE.u8(22, "IFLA_GRE_ERSPAN_VER");

    /** ERSPAN version 2: whether what comes in (0) or goes out (1) is mirrored. */
    public static final NumberAttribute ERSPAN_DIR = GRE.u8(23, "IFLA_GRE_ERSPAN_DIR");

    /** ERSPAN version 2: the engine that mirrors, 6 bits. */
    public static final NumberAttribute ERSPAN_HWID = GRE.u16(24, "IFLA_GRE_ERSPAN_HWID");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = GRE.build();

    /** The kind {@code gre}: packets over IPv4. */
    public static final LinkKind KIND = LinkKind.of("gre", DATA);

    private GreKind() {}
}
