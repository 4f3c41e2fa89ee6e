package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NumberAttribute;

/** Ports of bonds: {@code IFLA_BOND_SLAVE_*} of {@code linux/if_link.h}. */
public final class BondPort {

    private static final Codes STATES = Codes.of("BOND_STATE_ACTIVE", "BOND_STATE_BACKUP");

    private static final Codes LINKS = Codes.of("BOND_LINK_UP", "BOND_LINK_FAIL", "BOND_LINK_DOWN", "BOND_LINK_BACK");

    private static final Codes LACP = Codes.flags(
            "LACP_STATE_LACP_ACTIVITY",
            "LACP_STATE_LACP_TIMEOUT",
            "LACP_STATE_AGGREGATION",
            "LACP_STATE_SYNCHRONIZATION",
            "LACP_STATE_COLLECTING",
            "LACP_STATE_DISTRIBUTING",
            "LACP_STATE_DEFAULTED",
            "LACP_STATE_EXPIRED");

    private static final AttributeSet.Builder SLAVE = AttributeSet.builder("IFLA_BOND_SLAVE");

    /** Whether the port is active or a backup. Only in replies. */
    public static final NumberAttribute STATE = SLAVE.u8(1, "IFLA_BOND_SLAVE_STATE", STATES);

    /** Whether its link is up, failing, down, or coming back. Only in replies. */
    public static final NumberAttribute MII_STATUS = SLAVE.u8(2, "IFLA_BOND_SLAVE_MII_STATUS", LINKS);

    /** How often its link failed. Only in replies. */
    public static final NumberAttribute LINK_FAILURE_COUNT = SLAVE.u32(3, "IFLA_BOND_SLAVE_LINK_FAILURE_COUNT");

    /** The address that it had before it became a port. Only in replies. */
    public static final BytesAttribute PERM_HWADDR = SLAVE.linkLayer(4, "IFLA_BOND_SLAVE_PERM_HWADDR");

    /** The queue that is sent by this port; 0 for none. */
    public static final NumberAttribute QUEUE_ID = SLAVE.u16(5, "IFLA_BOND_SLAVE_QUEUE_ID");

    /** 802.3ad: its aggregator. Only in replies. */
    public static final NumberAttribute AD_AGGREGATOR_ID = SLAVE.u16(6, "IFLA_BOND_SLAVE_AD_AGGREGATOR_ID");

    /** 802.3ad: our state. Only in replies. */
    public static final NumberAttribute AD_ACTOR_OPER_PORT_STATE =
            SLAVE.u8(7, "IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE", LACP);

    /** 802.3ad: the partner's state. Only in replies. */
    public static final NumberAttribute AD_PARTNER_OPER_PORT_STATE =
            SLAVE.u16(8, "IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE", LACP);

    /** The priority when an active port is chosen; the highest wins; Linux 6.0. */
    public static final NumberAttribute PRIO = SLAVE.s32(9, "IFLA_BOND_SLAVE_PRIO");

    /** 802.3ad: the priority of the port; Linux 6.18. */
    public static final NumberAttribute ACTOR_PORT_PRIO = SLAVE.u16(10, "IFLA_BOND_SLAVE_ACTOR_PORT_PRIO");

    /** 802.3ad: whether our side has settled; newer than Linux 6.18. Only in replies. */
    public static final NumberAttribute AD_CHURN_ACTOR_STATE = SLAVE.u8(11, "IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE");

    /** 802.3ad: whether the partner has settled; newer than Linux 6.18. Only in replies. */
    public static final NumberAttribute AD_CHURN_PARTNER_STATE = SLAVE.u8(12, "IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE");

    /** What is in {@code IFLA_INFO_SLAVE_DATA}. */
    public static final AttributeSet DATA = SLAVE.build();

    private BondPort() {}
}
