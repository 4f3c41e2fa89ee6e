package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.Codes;

/** What decides on the port of a frame: {@code BOND_XMIT_POLICY_*} of {@code linux/if_bonding.h}. */
public final class BondHash {

    /** {@code BOND_XMIT_POLICY_LAYER2}: link-layer addresses. */
    public static final int LAYER2 = 0;

    /** {@code BOND_XMIT_POLICY_LAYER34}: IP addresses and ports. */
    public static final int LAYER34 = 1;

    /** {@code BOND_XMIT_POLICY_LAYER23}: link-layer and IP addresses. */
    public static final int LAYER23 = 2;

    /** {@code BOND_XMIT_POLICY_ENCAP23}: as LAYER23, of what a tunnel carries. */
    public static final int ENCAP23 = 3;

    /** {@code BOND_XMIT_POLICY_ENCAP34}: as LAYER34, of what a tunnel carries. */
    public static final int ENCAP34 = 4;

    /** {@code BOND_XMIT_POLICY_VLAN_SRCMAC}: VLAN and source address; Linux 5.12. */
    public static final int VLAN_SRCMAC = 5;

    static final Codes CODES = Codes.of(
            "BOND_XMIT_POLICY_LAYER2",
            "BOND_XMIT_POLICY_LAYER34",
            "BOND_XMIT_POLICY_LAYER23",
            "BOND_XMIT_POLICY_ENCAP23",
            "BOND_XMIT_POLICY_ENCAP34",
            "BOND_XMIT_POLICY_VLAN_SRCMAC");

    private BondHash() {}
}
