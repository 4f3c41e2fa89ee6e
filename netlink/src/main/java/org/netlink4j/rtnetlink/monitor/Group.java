package org.netlink4j.rtnetlink.monitor;

import java.util.Arrays;
import java.util.List;

/**
 * A multicast group of rtnetlink, {@code RTNLGRP_*} of {@code linux/rtnetlink.h}. The constants are those of Linux 6.18;
 * any other number is as good where the kernel has it.
 *
 * @param number from 1 on; above 32, too
 */
public record Group(int number) {

    /** {@code RTNLGRP_LINK}: links, and what bridges say of their ports. */
    public static final Group LINK = new Group(1);

    /** {@code RTNLGRP_NEIGH}: neighbours and forwarding entries. */
    public static final Group NEIGH = new Group(3);

    /** {@code RTNLGRP_TC}: traffic control. */
    public static final Group TC = new Group(4);

    /** {@code RTNLGRP_IPV4_IFADDR}: IPv4 addresses. */
    public static final Group IPV4_IFADDR = new Group(5);

    /** {@code RTNLGRP_IPV4_MROUTE}: IPv4 multicast routes. */
    public static final Group IPV4_MROUTE = new Group(6);

    /** {@code RTNLGRP_IPV4_ROUTE}: IPv4 routes. */
    public static final Group IPV4_ROUTE = new Group(7);

    /** {@code RTNLGRP_IPV4_RULE}: IPv4 rules. */
    public static final Group IPV4_RULE = new Group(8);

    /** {@code RTNLGRP_IPV6_IFADDR}: IPv6 addresses. */
    public static final Group IPV6_IFADDR = new Group(9);

    /** {@code RTNLGRP_IPV6_MROUTE}: IPv6 multicast routes. */
    public static final Group IPV6_MROUTE = new Group(10);

    /** {@code RTNLGRP_IPV6_ROUTE}: IPv6 routes. */
    public static final Group IPV6_ROUTE = new Group(11);

    /** {@code RTNLGRP_IPV6_IFINFO}: what IPv6 says of links. */
    public static final Group IPV6_IFINFO = new Group(12);

    /** {@code RTNLGRP_IPV6_PREFIX}: prefixes that IPv6 routers announce. */
    public static final Group IPV6_PREFIX = new Group(18);

    /** {@code RTNLGRP_IPV6_RULE}: IPv6 rules. */
    public static final Group IPV6_RULE = new Group(19);

    /** {@code RTNLGRP_ND_USEROPT}: options of IPv6 router announcements for programs. */
    public static final Group ND_USEROPT = new Group(20);

    /** {@code RTNLGRP_PHONET_IFADDR}: Phonet addresses. */
    public static final Group PHONET_IFADDR = new Group(21);

    /** {@code RTNLGRP_PHONET_ROUTE}: Phonet routes. */
    public static final Group PHONET_ROUTE = new Group(22);

    /** {@code RTNLGRP_DCB}: data center bridging. */
    public static final Group DCB = new Group(23);

    /** {@code RTNLGRP_IPV4_NETCONF}: settings of IPv4. */
    public static final Group IPV4_NETCONF = new Group(24);

    /** {@code RTNLGRP_IPV6_NETCONF}: settings of IPv6. */
    public static final Group IPV6_NETCONF = new Group(25);

    /** {@code RTNLGRP_MDB}: multicast groups of bridges and VXLANs. */
    public static final Group MDB = new Group(26);

    /** {@code RTNLGRP_MPLS_ROUTE}: MPLS routes; Linux 4.1. */
    public static final Group MPLS_ROUTE = new Group(27);

    /** {@code RTNLGRP_NSID}: namespace ids; Linux 4.0. */
    public static final Group NSID = new Group(28);

    /** {@code RTNLGRP_MPLS_NETCONF}: settings of MPLS; Linux 4.11. */
    public static final Group MPLS_NETCONF = new Group(29);

    /** {@code RTNLGRP_IPV4_MROUTE_R}: IPv4 multicast packets that want a route; Linux 4.13. */
    public static final Group IPV4_MROUTE_R = new Group(30);

    /** {@code RTNLGRP_IPV6_MROUTE_R}: IPv6 multicast packets that want a route; Linux 4.13. */
    public static final Group IPV6_MROUTE_R = new Group(31);

    /** {@code RTNLGRP_NEXTHOP}: nexthops and buckets; Linux 5.3. */
    public static final Group NEXTHOP = new Group(32);

    /** {@code RTNLGRP_BRVLAN}: VLANs of bridges; Linux 5.6. */
    public static final Group BRVLAN = new Group(33);

    /** {@code RTNLGRP_MCTP_IFADDR}: MCTP addresses; Linux 5.17. */
    public static final Group MCTP_IFADDR = new Group(34);

    /** {@code RTNLGRP_TUNNEL}: VNI filters of VXLANs; Linux 5.18. */
    public static final Group TUNNEL = new Group(35);

    /** {@code RTNLGRP_STATS}: counters of links that were switched on or off; Linux 5.18. */
    public static final Group STATS = new Group(36);

    /** {@code RTNLGRP_IPV4_MCADDR}: IPv4 multicast addresses of links; Linux 6.14. */
    public static final Group IPV4_MCADDR = new Group(37);

    /** {@code RTNLGRP_IPV6_MCADDR}: IPv6 multicast addresses of links; Linux 6.14. */
    public static final Group IPV6_MCADDR = new Group(38);

    /** {@code RTNLGRP_IPV6_ACADDR}: IPv6 anycast addresses of links; Linux 6.15. */
    public static final Group IPV6_ACADDR = new Group(39);

    private static final List<String> NAMES = Arrays.asList((""
                    + "NONE LINK NOTIFY NEIGH TC IPV4_IFADDR IPV4_MROUTE IPV4_ROUTE IPV4_RULE IPV6_IFADDR IPV6_MROUTE "
                    + "IPV6_ROUTE IPV6_IFINFO DECnet_IFADDR NOP2 DECnet_ROUTE DECnet_RULE NOP4 IPV6_PREFIX IPV6_RULE "
                    + "ND_USEROPT PHONET_IFADDR PHONET_ROUTE DCB IPV4_NETCONF IPV6_NETCONF MDB MPLS_ROUTE NSID MPLS_NETCONF "
                    + "IPV4_MROUTE_R IPV6_MROUTE_R NEXTHOP BRVLAN MCTP_IFADDR TUNNEL STATS IPV4_MCADDR IPV6_MCADDR "
                    + "IPV6_ACADDR ")
            .split(" "));

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Group {
        if (number < 1) {
            throw new IllegalArgumentException("group: " + number + " is not in 1.." + Integer.MAX_VALUE);
        }
    }

    /** The kernel's name, such as {@code RTNLGRP_LINK}; {@code group 77} for a number that is not known. */
    public String name() {
        return number < NAMES.size() ? "RTNLGRP_" + NAMES.get(number) : "group " + number;
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }
}
