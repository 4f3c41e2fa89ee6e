package org.netlink4j.rtnetlink.netconf;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/** {@code NETCONFA_*} of {@code linux/netconf.h}: settings of IP. */
public final class NetconfAttributes {

    /** {@code NETCONFA_IFINDEX_ALL}: the settings of all links together. */
    public static final int ALL_LINKS = -1;

    /** {@code NETCONFA_IFINDEX_DEFAULT}: the settings that new links begin with. */
    public static final int DEFAULT = -2;

    private static final AttributeSet.Builder NETCONFA = AttributeSet.builder("NETCONFA");

    /** The index of the link; {@link #ALL_LINKS} or {@link #DEFAULT} for the settings that are not of one. */
    public static final NumberAttribute IFINDEX = NETCONFA.s32(1, "NETCONFA_IFINDEX");

    /** Whether packets are forwarded. */
    public static final NumberAttribute FORWARDING = NETCONFA.s32(2, "NETCONFA_FORWARDING");

    /** How sources are checked, IPv4: 0 not, 1 strictly, 2 loosely. */
    public static final NumberAttribute RP_FILTER = NETCONFA.s32(3, "NETCONFA_RP_FILTER");

    /** Whether a daemon forwards multicast. */
    public static final NumberAttribute MC_FORWARDING = NETCONFA.s32(4, "NETCONFA_MC_FORWARDING");

    /** Whether the kernel answers for other hosts: {@code proxy_arp}, {@code proxy_ndp}. */
    public static final NumberAttribute PROXY_NEIGH = NETCONFA.s32(5, "NETCONFA_PROXY_NEIGH");

    /** Whether routes over links without carrier are passed over. */
    public static final NumberAttribute IGNORE_ROUTES_WITH_LINKDOWN =
            NETCONFA.s32(6, "NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN");

    /** Whether labelled packets are accepted, MPLS. */
    public static final NumberAttribute INPUT = NETCONFA.s32(7, "NETCONFA_INPUT");

    /** Whether directed broadcasts are forwarded, IPv4; Linux 5.0. */
    public static final NumberAttribute BC_FORWARDING = NETCONFA.s32(8, "NETCONFA_BC_FORWARDING");

    /** Whether packets are forwarded though forwarding is off in general, IPv6; Linux 6.17. */
    public static final NumberAttribute FORCE_FORWARDING = NETCONFA.s32(9, "NETCONFA_FORCE_FORWARDING");

    /** All of them. */
    public static final AttributeSet SET = NETCONFA.build();

    private NetconfAttributes() {}
}
