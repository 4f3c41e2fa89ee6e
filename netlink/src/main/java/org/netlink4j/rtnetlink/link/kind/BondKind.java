package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;

/** Links that share the load of one: {@code IFLA_BOND_*} of {@code linux/if_link.h}. Times are in ms, unless said. */
public final class BondKind {

    private static final AttributeSet.Builder ARP_TARGETS = AttributeSet.builder("IFLA_BOND_ARP_IP_TARGET");

    /** A neighbour to ask by ARP: an element of {@link #ARP_IP_TARGET}, numbered from 0. */
    public static final IpAttribute ARP_TARGET = ARP_TARGETS.ipv4(0, "IFLA_BOND_ARP_IP_TARGET");

    private static final AttributeSet.Builder NS_TARGETS = AttributeSet.builder("IFLA_BOND_NS_IP6_TARGET");

    /** A neighbour to solicit: an element of {@link #NS_IP6_TARGET}, numbered from 0. */
    public static final IpAttribute NS_TARGET = NS_TARGETS.ipv6(0, "IFLA_BOND_NS_IP6_TARGET");

    private static final AttributeSet.Builder BOND = AttributeSet.builder("IFLA_BOND");

    /** How the load is shared; only without ports. */
    public static final NumberAttribute MODE = BOND.u8(1, "IFLA_BOND_MODE", BondMode.CODES);

    /** The index of the active port; 0 in a request for none. */
    public static final NumberAttribute ACTIVE_SLAVE = BOND.u32(2, "IFLA_BOND_ACTIVE_SLAVE");

    /** How often the carrier of the ports is looked at, in ms; 0 for never. */
    public static final NumberAttribute MIIMON = BOND.u32(3, "IFLA_BOND_MIIMON");

    /** How long a port must be up before it is used, in ms; a multiple of {@link #MIIMON}. */
    public static final NumberAttribute UPDELAY = BOND.u32(4, "IFLA_BOND_UPDELAY");

    /** How long a port must be down before it is given up, in ms; a multiple of {@link #MIIMON}. */
    public static final NumberAttribute DOWNDELAY = BOND.u32(5, "IFLA_BOND_DOWNDELAY");

    /** Whether the carrier is asked of the driver's state: always 1 since Linux 6.18. */
    public static final NumberAttribute USE_CARRIER = BOND.u8(6, "IFLA_BOND_USE_CARRIER");

    /** How often neighbours are asked, in ms; 0 for never. */
    public static final NumberAttribute ARP_INTERVAL = BOND.u32(7, "IFLA_BOND_ARP_INTERVAL");

    /** The IPv4 neighbours to ask, at most 16: {@link #ARP_TARGET}. */
    public static final NestAttribute ARP_IP_TARGET =
            BOND.nest(8, "IFLA_BOND_ARP_IP_TARGET", AttributeSet.listOf(ARP_TARGET));

    /**
     * Whose answers are checked: 0 none, 1 of the active port, 2 of backups, 3 all; 4 is added to ignore what is not
     * ARP.
     */
    public static final NumberAttribute ARP_VALIDATE = BOND.u32(9, "IFLA_BOND_ARP_VALIDATE");

    /** Whether any neighbour must answer (0), or all (1). */
    public static final NumberAttribute ARP_ALL_TARGETS = BOND.u32(10, "IFLA_BOND_ARP_ALL_TARGETS");

    /** The index of the port that is preferred; 0 in a request for none. */
    public static final NumberAttribute PRIMARY = BOND.u32(11, "IFLA_BOND_PRIMARY");

    /** When the preferred port is taken back: 0 always, 1 if it is better, 2 if the other fails. */
    public static final NumberAttribute PRIMARY_RESELECT = BOND.u8(12, "IFLA_BOND_PRIMARY_RESELECT");

    /** Which address ports have: 0 that of the bond, 1 the bond has that of the active port, 2 it follows. */
    public static final NumberAttribute FAIL_OVER_MAC = BOND.u8(13, "IFLA_BOND_FAIL_OVER_MAC");

    /** What decides on the port of a frame. */
    public static final NumberAttribute XMIT_HASH_POLICY = BOND.u8(14, "IFLA_BOND_XMIT_HASH_POLICY", BondHash.CODES);

    /** How many membership reports follow a change of the port, 0 to 255. */
    public static final NumberAttribute RESEND_IGMP = BOND.u32(15, "IFLA_BOND_RESEND_IGMP");

    /** How many announcements follow a change of the port, 0 to 255. */
    public static final NumberAttribute NUM_PEER_NOTIF = BOND.u8(16, "IFLA_BOND_NUM_PEER_NOTIF");

    /** Whether backups receive too. */
    public static final NumberAttribute ALL_SLAVES_ACTIVE = BOND.u8(17, "IFLA_BOND_ALL_SLAVES_ACTIVE");

    /** How many ports must be up for the bond to be up. */
    public static final NumberAttribute MIN_LINKS = BOND.u32(18, "IFLA_BOND_MIN_LINKS");

    /** How often switches are taught where we are, in seconds. */
    public static final NumberAttribute LP_INTERVAL = BOND.u32(19, "IFLA_BOND_LP_INTERVAL");

    /** How many packets go by one port in round robin; 0 for random. */
    public static final NumberAttribute PACKETS_PER_SLAVE = BOND.u32(20, "IFLA_BOND_PACKETS_PER_SLAVE");

    /** 802.3ad: how often the partner should speak: 0 each 30 seconds, 1 each second. */
    public static final NumberAttribute AD_LACP_RATE = BOND.u8(21, "IFLA_BOND_AD_LACP_RATE");

    /**
     * 802.3ad: which aggregator is taken: 0 the first, 1 by bandwidth, 2 by number of ports, 3 by priority of the
     * ports.
     */
    public static final NumberAttribute AD_SELECT = BOND.u8(22, "IFLA_BOND_AD_SELECT");

    /** 802.3ad: what was agreed on. Only in replies. */
    public static final NestAttribute AD_INFO = BOND.nest(23, "IFLA_BOND_AD_INFO", BondAdInfo.SET);

    /** 802.3ad: our priority, 1 to 65535. */
    public static final NumberAttribute AD_ACTOR_SYS_PRIO = BOND.u16(24, "IFLA_BOND_AD_ACTOR_SYS_PRIO");

    /** 802.3ad: the part of the key that is ours, 0 to 1023. */
    public static final NumberAttribute AD_USER_PORT_KEY = BOND.u16(25, "IFLA_BOND_AD_USER_PORT_KEY");

    /** 802.3ad: the address that we speak with. */
    public static final BytesAttribute AD_ACTOR_SYSTEM = BOND.bytes(26, "IFLA_BOND_AD_ACTOR_SYSTEM", 6, 6);

    /** Whether the mode TLB moves load between ports. */
    public static final NumberAttribute TLB_DYNAMIC_LB = BOND.u8(27, "IFLA_BOND_TLB_DYNAMIC_LB");

    /** The time between two announcements, in ms; a multiple of {@link #MIIMON}. */
    public static final NumberAttribute PEER_NOTIF_DELAY = BOND.u32(28, "IFLA_BOND_PEER_NOTIF_DELAY");

    /** 802.3ad: whether we speak before the partner does; Linux 5.15. */
    public static final NumberAttribute AD_LACP_ACTIVE = BOND.u8(29, "IFLA_BOND_AD_LACP_ACTIVE");

    /** How many unanswered questions make a port down, 1 to 255; Linux 5.17. */
    public static final NumberAttribute MISSED_MAX = BOND.u8(30, "IFLA_BOND_MISSED_MAX");

    /** The IPv6 neighbours to solicit, at most 16: {@link #NS_TARGET}; Linux 5.18. */
    public static final NestAttribute NS_IP6_TARGET =
            BOND.nest(31, "IFLA_BOND_NS_IP6_TARGET", AttributeSet.listOf(NS_TARGET));

    /** 802.3ad: whether a port begins to receive and to send at once; Linux 6.9. */
    public static final NumberAttribute COUPLED_CONTROL = BOND.u8(32, "IFLA_BOND_COUPLED_CONTROL");

    /** 802.3ad: whether ARP and neighbour discovery go by every port; Linux 6.17. */
    public static final NumberAttribute BROADCAST_NEIGH = BOND.u8(33, "IFLA_BOND_BROADCAST_NEIGH");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = BOND.build();

    /** The kind {@code bond}, whose ports have {@link BondPort}. */
    public static final LinkKind KIND = LinkKind.of("bond", DATA).withPort(BondPort.DATA);

    private BondKind() {}
}
