package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;

/** Who sends multicast queries to a bridge: {@code BRIDGE_QUERIER_*} of {@code linux/if_bridge.h}; Linux 5.15. */
public final class BridgeQuerier {

    private static final AttributeSet.Builder QUERIER = AttributeSet.builder("BRIDGE_QUERIER");

    /** The IPv4 address of the querier. */
    public static final IpAttribute IP_ADDRESS = QUERIER.ipv4(1, "BRIDGE_QUERIER_IP_ADDRESS");

    /** The index of the port by which the IPv4 querier is reached. */
    public static final NumberAttribute IP_PORT = QUERIER.u32(2, "BRIDGE_QUERIER_IP_PORT");

    /** How long the IPv4 querier still counts, in 1/100 s. */
    public static final NumberAttribute IP_OTHER_TIMER = QUERIER.u64(3, "BRIDGE_QUERIER_IP_OTHER_TIMER");

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = QUERIER.bytes(4, "BRIDGE_QUERIER_PAD");

    /** The IPv6 address of the querier. */
    public static final IpAttribute IPV6_ADDRESS = QUERIER.ipv6(5, "BRIDGE_QUERIER_IPV6_ADDRESS");

    /** The index of the port by which the IPv6 querier is reached. */
    public static final NumberAttribute IPV6_PORT = QUERIER.u32(6, "BRIDGE_QUERIER_IPV6_PORT");

    /** How long the IPv6 querier still counts, in 1/100 s. */
    public static final NumberAttribute IPV6_OTHER_TIMER = QUERIER.u64(7, "BRIDGE_QUERIER_IPV6_OTHER_TIMER");

    /** What is in {@code IFLA_BR_MCAST_QUERIER_STATE}. */
    public static final AttributeSet SET = QUERIER.build();

    private BridgeQuerier() {}
}
