package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.NumberAttribute;

/** What 802.3ad agreed on: {@code IFLA_BOND_AD_INFO_*} of {@code linux/if_link.h}. Only in replies. */
public final class BondAdInfo {

    private static final AttributeSet.Builder INFO = AttributeSet.builder("IFLA_BOND_AD_INFO");

    /** The aggregator in use. */
    public static final NumberAttribute AGGREGATOR = INFO.u16(1, "IFLA_BOND_AD_INFO_AGGREGATOR");

    /** The number of its ports. */
    public static final NumberAttribute NUM_PORTS = INFO.u16(2, "IFLA_BOND_AD_INFO_NUM_PORTS");

    /** Our key. */
    public static final NumberAttribute ACTOR_KEY = INFO.u16(3, "IFLA_BOND_AD_INFO_ACTOR_KEY");

    /** The partner's key. */
    public static final NumberAttribute PARTNER_KEY = INFO.u16(4, "IFLA_BOND_AD_INFO_PARTNER_KEY");

    /** The partner's link-layer address. */
    public static final BytesAttribute PARTNER_MAC = INFO.bytes(5, "IFLA_BOND_AD_INFO_PARTNER_MAC", 6, 6);

    /** What is in {@code IFLA_BOND_AD_INFO}. */
    public static final AttributeSet SET = INFO.build();

    private BondAdInfo() {}
}
