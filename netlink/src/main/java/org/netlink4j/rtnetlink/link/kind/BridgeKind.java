package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;

/** Bridges: {@code IFLA_BR_*} of {@code linux/if_link.h}. Times are in 1/100 s, whatever the kernel's clock. */
public final class BridgeKind {

    private static final AttributeSet.Builder BR = AttributeSet.builder("IFLA_BR");

    /** How long a port listens and then learns before it forwards, in 1/100 s. */
    public static final NumberAttribute FORWARD_DELAY = BR.u32(1, "IFLA_BR_FORWARD_DELAY");

    /** The time between two hello packets, in 1/100 s. */
    public static final NumberAttribute HELLO_TIME = BR.u32(2, "IFLA_BR_HELLO_TIME");

    /** How long the last hello of another bridge counts, in 1/100 s. */
    public static final NumberAttribute MAX_AGE = BR.u32(3, "IFLA_BR_MAX_AGE");

    /** How long a learned address is kept, in 1/100 s. */
    public static final NumberAttribute AGEING_TIME = BR.u32(4, "IFLA_BR_AGEING_TIME");

    /** Whether the spanning tree protocol runs: 0 no, 1 in the kernel, 2 in user space. */
    public static final NumberAttribute STP_STATE = BR.u32(5, "IFLA_BR_STP_STATE");

    /** The priority of this bridge; the lowest becomes root. */
    public static final NumberAttribute PRIORITY = BR.u16(6, "IFLA_BR_PRIORITY");

    /** Whether the bridge looks at VLANs. */
    public static final NumberAttribute VLAN_FILTERING = BR.u8(7, "IFLA_BR_VLAN_FILTERING");

    /** The protocol of the VLAN tags: 0x8100 or 0x88a8. In network byte order. */
    public static final NumberAttribute VLAN_PROTOCOL = BR.be16(8, "IFLA_BR_VLAN_PROTOCOL", EtherTypes.CODES);

    /** The link-local groups 01:80:c2:00:00:0X that are forwarded, one bit each. */
    public static final NumberAttribute GROUP_FWD_MASK = BR.u16(9, "IFLA_BR_GROUP_FWD_MASK");

    /** The root of the spanning tree. */
    public static final StructAttribute ROOT_ID = BR.struct(10, "IFLA_BR_ROOT_ID", BridgeId.LAYOUT);

    /** This bridge. */
    public static final StructAttribute BRIDGE_ID = BR.struct(11, "IFLA_BR_BRIDGE_ID", BridgeId.LAYOUT);

    /** The port that leads to the root. */
    public static final NumberAttribute ROOT_PORT = BR.u16(12, "IFLA_BR_ROOT_PORT");

    /** The cost of the path to the root. */
    public static final NumberAttribute ROOT_PATH_COST = BR.u32(13, "IFLA_BR_ROOT_PATH_COST");

    /** Whether the topology is changing. */
    public static final NumberAttribute TOPOLOGY_CHANGE = BR.u8(14, "IFLA_BR_TOPOLOGY_CHANGE");

    /** Whether this bridge has seen the topology change. */
    public static final NumberAttribute TOPOLOGY_CHANGE_DETECTED = BR.u8(15, "IFLA_BR_TOPOLOGY_CHANGE_DETECTED");

    /** The time until the next hello packet, in 1/100 s. */
    public static final NumberAttribute HELLO_TIMER = BR.u64(16, "IFLA_BR_HELLO_TIMER");

    /** The time until the next notice of a topology change, in 1/100 s. */
    public static final NumberAttribute TCN_TIMER = BR.u64(17, "IFLA_BR_TCN_TIMER");

    /** The time until the topology has changed, in 1/100 s. */
    public static final NumberAttribute TOPOLOGY_CHANGE_TIMER = BR.u64(18, "IFLA_BR_TOPOLOGY_CHANGE_TIMER");

    /** The time until old entries are dropped, in 1/100 s. */
    public static final NumberAttribute GC_TIMER = BR.u64(19, "IFLA_BR_GC_TIMER");

    /** The link-layer address to which the spanning tree protocol sends. */
    public static final BytesAttribute GROUP_ADDR = BR.bytes(20, "IFLA_BR_GROUP_ADDR", 6, 6);

    /** Forgets what was learned. Only in requests. */
    public static final FlagAttribute FDB_FLUSH = BR.flag(21, "IFLA_BR_FDB_FLUSH");

    /** Whether there is a multicast router: 0 no, 1 learned, 2 always. */
    public static final NumberAttribute MCAST_ROUTER = BR.u8(22, "IFLA_BR_MCAST_ROUTER");

    /** Whether the bridge listens to IGMP and MLD. */
    public static final NumberAttribute MCAST_SNOOPING = BR.u8(23, "IFLA_BR_MCAST_SNOOPING");

    /** Whether queries are sent from the bridge's own address instead of 0.0.0.0. */
    public static final NumberAttribute MCAST_QUERY_USE_IFADDR = BR.u8(24, "IFLA_BR_MCAST_QUERY_USE_IFADDR");

    /** Whether the bridge queries itself. */
    public static final NumberAttribute MCAST_QUERIER = BR.u8(25, "IFLA_BR_MCAST_QUERIER");

    /** Has no effect since Linux 5.0. */
    public static final NumberAttribute MCAST_HASH_ELASTICITY = BR.u32(26, "IFLA_BR_MCAST_HASH_ELASTICITY");

    /** The most multicast groups. */
    public static final NumberAttribute MCAST_HASH_MAX = BR.u32(27, "IFLA_BR_MCAST_HASH_MAX");

    /** How often the last member is asked whether it is still there. */
    public static final NumberAttribute MCAST_LAST_MEMBER_CNT = BR.u32(28, "IFLA_BR_MCAST_LAST_MEMBER_CNT");

    /** The number of queries at start. */
    public static final NumberAttribute MCAST_STARTUP_QUERY_CNT = BR.u32(29, "IFLA_BR_MCAST_STARTUP_QUERY_CNT");

    /** The time between queries to the last member, in 1/100 s. */
    public static final NumberAttribute MCAST_LAST_MEMBER_INTVL = BR.u64(30, "IFLA_BR_MCAST_LAST_MEMBER_INTVL");

    /** How long a membership counts, in 1/100 s. */
    public static final NumberAttribute MCAST_MEMBERSHIP_INTVL = BR.u64(31, "IFLA_BR_MCAST_MEMBERSHIP_INTVL");

    /** How long another querier counts, in 1/100 s. */
    public static final NumberAttribute MCAST_QUERIER_INTVL = BR.u64(32, "IFLA_BR_MCAST_QUERIER_INTVL");

    /** The time between queries, in 1/100 s. */
    public static final NumberAttribute MCAST_QUERY_INTVL = BR.u64(33, "IFLA_BR_MCAST_QUERY_INTVL");

    /** The time in which members answer, in 1/100 s. */
    public static final NumberAttribute MCAST_QUERY_RESPONSE_INTVL = BR.u64(34, "IFLA_BR_MCAST_QUERY_RESPONSE_INTVL");

    /** The time between queries at start, in 1/100 s. */
    public static final NumberAttribute MCAST_STARTUP_QUERY_INTVL = BR.u64(35, "IFLA_BR_MCAST_STARTUP_QUERY_INTVL");

    /** Whether IPv4 goes through iptables. */
    public static final NumberAttribute NF_CALL_IPTABLES = BR.u8(36, "IFLA_BR_NF_CALL_IPTABLES");

    /** Whether IPv6 goes through ip6tables. */
    public static final NumberAttribute NF_CALL_IP6TABLES = BR.u8(37, "IFLA_BR_NF_CALL_IP6TABLES");

    /** Whether ARP goes through arptables. */
    public static final NumberAttribute NF_CALL_ARPTABLES = BR.u8(38, "IFLA_BR_NF_CALL_ARPTABLES");

    /** The VLAN of untagged frames on new ports; 0 for none. */
    public static final NumberAttribute VLAN_DEFAULT_PVID = BR.u16(39, "IFLA_BR_VLAN_DEFAULT_PVID");

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = BR.bytes(40, "IFLA_BR_PAD");

    /** Whether frames of each VLAN are counted. */
    public static final NumberAttribute VLAN_STATS_ENABLED = BR.u8(41, "IFLA_BR_VLAN_STATS_ENABLED");

    /** Whether multicast is counted. */
    public static final NumberAttribute MCAST_STATS_ENABLED = BR.u8(42, "IFLA_BR_MCAST_STATS_ENABLED");

    /** The version of IGMP that the bridge speaks: 2 or 3. */
    public static final NumberAttribute MCAST_IGMP_VERSION = BR.u8(43, "IFLA_BR_MCAST_IGMP_VERSION");

    /** The version of MLD that the bridge speaks: 1 or 2. */
    public static final NumberAttribute MCAST_MLD_VERSION = BR.u8(44, "IFLA_BR_MCAST_MLD_VERSION");

    /** Whether frames of each VLAN are counted for each port; only while there is no port. */
    public static final NumberAttribute VLAN_STATS_PER_PORT = BR.u8(45, "IFLA_BR_VLAN_STATS_PER_PORT");

    /** Options that are on or off; Linux 5.0. */
    public static final StructAttribute MULTI_BOOLOPT = BR.struct(46, "IFLA_BR_MULTI_BOOLOPT", BoolOptions.LAYOUT);

    /** Who queries now; Linux 5.15. Only in replies. */
    public static final NestAttribute MCAST_QUERIER_STATE =
            BR.flaggedNest(47, "IFLA_BR_MCAST_QUERIER_STATE", BridgeQuerier.SET);

    /** The number of learned addresses; Linux 6.8. Only in replies. */
    public static final NumberAttribute FDB_N_LEARNED = BR.u32(48, "IFLA_BR_FDB_N_LEARNED");

    /** The most addresses that are learned, 0 for no limit; Linux 6.8. */
    public static final NumberAttribute FDB_MAX_LEARNED = BR.u32(49, "IFLA_BR_FDB_MAX_LEARNED");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = BR.build();

    /** The kind {@code bridge}, whose ports have {@link BridgePort}. */
    public static final LinkKind KIND = LinkKind.of("bridge", DATA).withPort(BridgePort.DATA);

    private BridgeKind() {}
}
