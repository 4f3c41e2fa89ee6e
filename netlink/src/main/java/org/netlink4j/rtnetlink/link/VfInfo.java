package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;

/** What a virtual function is, and has counted: {@code IFLA_VF_*} of {@code linux/if_link.h}. */
public final class VfInfo {

    private static final AttributeSet.Builder COUNTERS = AttributeSet.builder("IFLA_VF_STATS");

    /** Packets received. */
    public static final NumberAttribute STATS_RX_PACKETS = COUNTERS.u64(0, "IFLA_VF_STATS_RX_PACKETS");

    /** Packets sent. */
    public static final NumberAttribute STATS_TX_PACKETS = COUNTERS.u64(1, "IFLA_VF_STATS_TX_PACKETS");

    /** Bytes received. */
    public static final NumberAttribute STATS_RX_BYTES = COUNTERS.u64(2, "IFLA_VF_STATS_RX_BYTES");

    /** Bytes sent. */
    public static final NumberAttribute STATS_TX_BYTES = COUNTERS.u64(3, "IFLA_VF_STATS_TX_BYTES");

    /** Broadcast packets received. */
    public static final NumberAttribute STATS_BROADCAST = COUNTERS.u64(4, "IFLA_VF_STATS_BROADCAST");

    /** Multicast packets received. */
    public static final NumberAttribute STATS_MULTICAST = COUNTERS.u64(5, "IFLA_VF_STATS_MULTICAST");

    /** Aligns the next attribute. */
    public static final BytesAttribute STATS_PAD = COUNTERS.bytes(6, "IFLA_VF_STATS_PAD");

    /** Packets received and dropped. */
    public static final NumberAttribute STATS_RX_DROPPED = COUNTERS.u64(7, "IFLA_VF_STATS_RX_DROPPED");

    /** Packets dropped instead of sent. */
    public static final NumberAttribute STATS_TX_DROPPED = COUNTERS.u64(8, "IFLA_VF_STATS_TX_DROPPED");

    /** What is in {@link #STATS}. */
    public static final AttributeSet STATS_SET = COUNTERS.build();

    private static final AttributeSet.Builder VLAN_ENTRIES = AttributeSet.builder("IFLA_VF_VLAN");

    /** One VLAN of a virtual function. */
    public static final StructAttribute VLAN_ENTRY = VLAN_ENTRIES.struct(1, "IFLA_VF_VLAN_INFO", VfStructs.VLAN_INFO);

    /** What is in {@link #VLAN_LIST}. */
    public static final AttributeSet VLAN_SET = VLAN_ENTRIES.build();

    private static final AttributeSet.Builder VF = AttributeSet.builder("IFLA_VF");

    /** The link-layer address. */
    public static final StructAttribute MAC = VF.struct(1, "IFLA_VF_MAC", VfStructs.MAC);

    /** The VLAN. */
    public static final StructAttribute VLAN = VF.struct(2, "IFLA_VF_VLAN", VfStructs.VLAN);

    /** The largest transmit rate. */
    public static final StructAttribute TX_RATE = VF.struct(3, "IFLA_VF_TX_RATE", VfStructs.TX_RATE);

    /** Whether sources are checked. */
    public static final StructAttribute SPOOFCHK = VF.struct(4, "IFLA_VF_SPOOFCHK", VfStructs.SPOOFCHK);

    /** The state of the link. */
    public static final StructAttribute LINK_STATE = VF.struct(5, "IFLA_VF_LINK_STATE", VfStructs.LINK_STATE);

    /** The smallest and the largest transmit rate. */
    public static final StructAttribute RATE = VF.struct(6, "IFLA_VF_RATE", VfStructs.RATE);

    /** Whether the virtual function may read its RSS key. */
    public static final StructAttribute RSS_QUERY_EN = VF.struct(7, "IFLA_VF_RSS_QUERY_EN", VfStructs.RSS_QUERY_EN);

    /** What the virtual function has counted. Only in replies. */
    public static final NestAttribute STATS = VF.nest(8, "IFLA_VF_STATS", STATS_SET);

    /** Whether the virtual function is trusted. */
    public static final StructAttribute TRUST = VF.struct(9, "IFLA_VF_TRUST", VfStructs.TRUST);

    /** The GUID of the InfiniBand node. */
    public static final StructAttribute IB_NODE_GUID = VF.struct(10, "IFLA_VF_IB_NODE_GUID", VfStructs.GUID);

    /** The GUID of the InfiniBand port. */
    public static final StructAttribute IB_PORT_GUID = VF.struct(11, "IFLA_VF_IB_PORT_GUID", VfStructs.GUID);

    /** The VLANs, with their protocols. */
    public static final NestAttribute VLAN_LIST = VF.nest(12, "IFLA_VF_VLAN_LIST", VLAN_SET);

    /** The broadcast address; Linux 5.3. */
    public static final StructAttribute BROADCAST = VF.struct(13, "IFLA_VF_BROADCAST", VfStructs.BROADCAST);

    /** What is in {@link #ENTRY}. */
    public static final AttributeSet SET = VF.build();

    private static final AttributeSet.Builder VFS = AttributeSet.builder("IFLA_VF_INFO");

    /** One virtual function; there are as many as there are virtual functions. */
    public static final NestAttribute ENTRY = VFS.nest(1, "IFLA_VF_INFO", SET);

    /** What is in {@code IFLA_VFINFO_LIST}. */
    public static final AttributeSet LIST = VFS.build();

    private VfInfo() {}
}
