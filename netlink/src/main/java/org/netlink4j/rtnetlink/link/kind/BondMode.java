package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.Codes;

/** How a bond shares its load: {@code BOND_MODE_*} of {@code linux/if_bonding.h}. */
public final class BondMode {

    /** {@code BOND_MODE_ROUNDROBIN}: each frame by the next port. */
    public static final int ROUND_ROBIN = 0;

    /** {@code BOND_MODE_ACTIVEBACKUP}: one port, and another if it fails. */
    public static final int ACTIVE_BACKUP = 1;

    /** {@code BOND_MODE_XOR}: by a hash of the frame. */
    public static final int XOR = 2;

    /** {@code BOND_MODE_BROADCAST}: each frame by every port. */
    public static final int BROADCAST = 3;

    /** {@code BOND_MODE_8023AD}: as 802.3ad agrees with the switch. */
    public static final int LACP = 4;

    /** {@code BOND_MODE_TLB}: by the load of the ports. */
    public static final int TLB = 5;

    /** {@code BOND_MODE_ALB}: by the load of the ports, in both directions. */
    public static final int ALB = 6;

    static final Codes CODES = Codes.of(
            "BOND_MODE_ROUNDROBIN",
            "BOND_MODE_ACTIVEBACKUP",
            "BOND_MODE_XOR",
            "BOND_MODE_BROADCAST",
            "BOND_MODE_8023AD",
            "BOND_MODE_TLB",
            "BOND_MODE_ALB");

    private BondMode() {}
}
