package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.Codes;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/**
 * {@code struct ifla_vlan_flags} of {@code linux/if_link.h}: the flags of a VLAN, and which of them a request changes.
 */
public final class VlanFlags {

    /** {@code VLAN_FLAG_REORDER_HDR}: received frames look as if they had had no tag. */
    public static final int REORDER_HDR = 0x1;

    /** {@code VLAN_FLAG_GVRP}: the VLAN is made known by GVRP. */
    public static final int GVRP = 0x2;

    /** {@code VLAN_FLAG_LOOSE_BINDING}: the VLAN stays up when the link below goes down. */
    public static final int LOOSE_BINDING = 0x4;

    /** {@code VLAN_FLAG_MVRP}: the VLAN is made known by MVRP. */
    public static final int MVRP = 0x8;

    /** {@code VLAN_FLAG_BRIDGE_BINDING}: the VLAN, on a bridge, is up while a port that has it is up. */
    public static final int BRIDGE_BINDING = 0x10;

    private static final Codes FLAGS = Codes.flags(
            "VLAN_FLAG_REORDER_HDR",
            "VLAN_FLAG_GVRP",
            "VLAN_FLAG_LOOSE_BINDING",
            "VLAN_FLAG_MVRP",
            "VLAN_FLAG_BRIDGE_BINDING");

    private static final StructLayout.Builder STRUCT = StructLayout.builder("ifla_vlan_flags");

    /** The flags that are set. */
    public static final StructField VALUE = STRUCT.u32("flags", FLAGS);

    /** In a request the flags that change; all of them in a reply. */
    public static final StructField MASK = STRUCT.u32("mask", FLAGS);

    /** The struct. */
    public static final StructLayout LAYOUT = STRUCT.build();

    private VlanFlags() {}
}
