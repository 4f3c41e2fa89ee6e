package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/**
 * What a message of the family {@code AF_BRIDGE} has in {@code IFLA_AF_SPEC}: {@code IFLA_BRIDGE_*} of
 * {@code linux/if_bridge.h}.
 */
public final class BridgeAttributes {

    private static final Codes FLAG_NAMES = Codes.flags("MASTER", "SELF");

    private static final Codes MODES = Codes.of("BRIDGE_MODE_VEB", "BRIDGE_MODE_VEPA");

    private static final Codes VLAN_FLAGS =
            Codes.flags("MASTER", "PVID", "UNTAGGED", "RANGE_BEGIN", "RANGE_END", "BRENTRY", "ONLY_OPTS");

    private static final StructLayout.Builder VLAN = StructLayout.builder("bridge_vlan_info");

    /**
     * {@code BRIDGE_VLAN_INFO_*}: 1 also of the master, 2 for untagged frames that come in, 4 untagged when they go
     * out, 8 and 16 the two ends of a range, 32 the bridge's own.
     */
    public static final StructField VLAN_INFO_FLAGS = VLAN.u16("flags", VLAN_FLAGS);

    /** The VLAN, 1 to 4094. */
    public static final StructField VLAN_INFO_VID = VLAN.u16("vid");

    /** {@code struct bridge_vlan_info}. */
    public static final StructLayout VLAN_STRUCT = VLAN.build();

    private static final AttributeSet.Builder TUNNEL = AttributeSet.builder("IFLA_BRIDGE_VLAN_TUNNEL");

    /** The identifier of the tunnel. */
    public static final NumberAttribute VLAN_TUNNEL_ID = TUNNEL.u32(1, "IFLA_BRIDGE_VLAN_TUNNEL_ID");

    /** The VLAN. */
    public static final NumberAttribute VLAN_TUNNEL_VID = TUNNEL.u16(2, "IFLA_BRIDGE_VLAN_TUNNEL_VID");

    /** As of a VLAN: 8 and 16 are the two ends of a range. */
    public static final NumberAttribute VLAN_TUNNEL_FLAGS = TUNNEL.u16(3, "IFLA_BRIDGE_VLAN_TUNNEL_FLAGS", VLAN_FLAGS);

    /** What is in {@link #VLAN_TUNNEL_INFO}. */
    public static final AttributeSet TUNNEL_SET = TUNNEL.build();

    private static final AttributeSet.Builder MST_ENTRIES = AttributeSet.builder("IFLA_BRIDGE_MST_ENTRY");

    /** The number of the instance. */
    public static final NumberAttribute MST_ENTRY_MSTI = MST_ENTRIES.u16(1, "IFLA_BRIDGE_MST_ENTRY_MSTI");

    /** The state of the port in it, as {@code IFLA_BRPORT_STATE}. */
    public static final NumberAttribute MST_ENTRY_STATE = MST_ENTRIES.u8(2, "IFLA_BRIDGE_MST_ENTRY_STATE");

    /** What is in {@link #MST_ENTRY}. */
    public static final AttributeSet MST_ENTRY_SET = MST_ENTRIES.build();

    private static final AttributeSet.Builder MSTS = AttributeSet.builder("IFLA_BRIDGE_MST");

    /** The state in one instance; as often as there are. */
    public static final NestAttribute MST_ENTRY = MSTS.flaggedNest(1, "IFLA_BRIDGE_MST_ENTRY", MST_ENTRY_SET);

    /** What is in {@link #MST}. */
    public static final AttributeSet MST_SET = MSTS.build();

    private static final AttributeSet.Builder BRIDGE = AttributeSet.builder("IFLA_BRIDGE");

    /** Who is asked: 1 the bridge, 2 the port itself. */
    public static final NumberAttribute FLAGS = BRIDGE.u16(0, "IFLA_BRIDGE_FLAGS", FLAG_NAMES);

    /** The mode of an embedded bridge: 0 VEB, 1 VEPA. */
    public static final NumberAttribute MODE = BRIDGE.u16(1, "IFLA_BRIDGE_MODE", MODES);

    /** One VLAN, or the beginning or end of a range; as often as there are. */
    public static final StructAttribute VLAN_INFO = BRIDGE.struct(2, "IFLA_BRIDGE_VLAN_INFO", VLAN_STRUCT);

    /** One mapping of a VLAN to a tunnel; as often as there are. */
    public static final NestAttribute VLAN_TUNNEL_INFO = BRIDGE.nest(3, "IFLA_BRIDGE_VLAN_TUNNEL_INFO", TUNNEL_SET);

    /** The media redundancy protocol; Linux 5.8. */
    public static final NestAttribute MRP = BRIDGE.flaggedNest(4, "IFLA_BRIDGE_MRP", BridgeMrp.SET);

    /** Connectivity fault management; Linux 5.11. */
    public static final NestAttribute CFM = BRIDGE.flaggedNest(5, "IFLA_BRIDGE_CFM", BridgeCfm.SET);

    /** The states of multiple spanning trees; Linux 5.18. */
    public static final NestAttribute MST = BRIDGE.flaggedNest(6, "IFLA_BRIDGE_MST", MST_SET);

    /** All of them. */
    public static final AttributeSet SET = BRIDGE.build();

    private BridgeAttributes() {}
}
