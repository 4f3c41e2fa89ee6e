package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.NumbersAttribute;
import org.netlink4j.message.StructAttribute;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** The IPv6 side of a link: {@code IFLA_INET6_*} of {@code linux/if_link.h}. */
public final class Inet6Attributes {

    private static final Codes MODES = Codes.of(
            "IN6_ADDR_GEN_MODE_EUI64",
            "IN6_ADDR_GEN_MODE_NONE",
            "IN6_ADDR_GEN_MODE_STABLE_PRIVACY",
            "IN6_ADDR_GEN_MODE_RANDOM");

    private static final StructLayout.Builder CACHE = StructLayout.builder("ifla_cacheinfo");

    /** The longest packet that is put together, in bytes. */
    public static final StructField MAX_REASSEMBLY_LENGTH = CACHE.u32("max_reasm_len");

    /** When a setting last changed, in 1/100 s since the system booted. */
    public static final StructField TIMESTAMP = CACHE.u32("tstamp");

    /** How long a neighbour counts as reachable, in milliseconds. */
    public static final StructField REACHABLE_TIME = CACHE.u32("reachable_time");

    /** The time between two solicitations, in milliseconds. */
    public static final StructField RETRANSMISSION_TIME = CACHE.u32("retrans_time");

    /** {@code struct ifla_cacheinfo}. */
    public static final StructLayout CACHE_INFO = CACHE.build();

    private static final AttributeSet.Builder INET6 = AttributeSet.builder("IFLA_INET6");

    /** The flags of the IPv6 side of the link, {@code IF_*} of the kernel's {@code net/if_inet6.h}. */
    public static final NumberAttribute FLAGS = INET6.hex32(1, "IFLA_INET6_FLAGS");

    /** The settings of {@code /proc/sys/net/ipv6/conf/LINK}: the element n is {@code DEVCONF_*} n of {@code linux/ipv6.h}. */
    public static final NumbersAttribute CONF = INET6.numbers(2, "IFLA_INET6_CONF", 4);

    /** The counters of {@code /proc/net/dev_snmp6}: the first is how many there are, the element n is {@code IPSTATS_MIB_*} n. */
    public static final NumbersAttribute STATS = INET6.numbers(3, "IFLA_INET6_STATS", 8);

    /** Never used. */
    public static final BytesAttribute MCAST = INET6.bytes(4, "IFLA_INET6_MCAST");

    /** Reassembly and neighbour times. */
    public static final StructAttribute CACHEINFO = INET6.struct(5, "IFLA_INET6_CACHEINFO", CACHE_INFO);

    /** The counters of ICMPv6: the first is how many there are, the element n is {@code ICMP6_MIB_*} n. */
    public static final NumbersAttribute ICMP6STATS = INET6.numbers(6, "IFLA_INET6_ICMP6STATS", 8);

    /** The interface identifier that addresses get, of 64 bits; {@code ::} for none. */
    public static final IpAttribute TOKEN = INET6.ipv6(7, "IFLA_INET6_TOKEN");

    /** How the link-local address is made: 0 from the link-layer address, 1 not at all, 2 from a secret, 3 at random. */
    public static final NumberAttribute ADDR_GEN_MODE = INET6.u8(8, "IFLA_INET6_ADDR_GEN_MODE", MODES);

    /** The MTU that routers announce; Linux 5.15. */
    public static final NumberAttribute RA_MTU = INET6.u32(9, "IFLA_INET6_RA_MTU");

    /** All of them. */
    public static final AttributeSet SET = INET6.build();

    private Inet6Attributes() {}
}
