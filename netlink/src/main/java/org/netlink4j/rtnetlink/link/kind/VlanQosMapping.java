package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.StructAttribute;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/**
 * The priorities of a VLAN: {@code IFLA_VLAN_QOS_*} and {@code struct ifla_vlan_qos_mapping} of {@code
 * linux/if_link.h}.
 */
public final class VlanQosMapping {

    private static final StructLayout.Builder STRUCT = StructLayout.builder("ifla_vlan_qos_mapping");

    /** What is mapped: for egress a priority of the packet, any number; for ingress one of the tag, 0 to 7. */
    public static final StructField FROM = STRUCT.u32("from");

    /** What it becomes: for egress a priority of the tag, 0 to 7; for ingress one of the packet. */
    public static final StructField TO = STRUCT.u32("to");

    /** The struct. */
    public static final StructLayout LAYOUT = STRUCT.build();

    private static final AttributeSet.Builder QOS = AttributeSet.builder("IFLA_VLAN_QOS");

    /** One mapping. May be there many times. */
    public static final StructAttribute MAPPING = QOS.struct(1, "IFLA_VLAN_QOS_MAPPING", LAYOUT);

    /** What is in {@code IFLA_VLAN_EGRESS_QOS} and in {@code IFLA_VLAN_INGRESS_QOS}. */
    public static final AttributeSet SET = QOS.build();

    private VlanQosMapping() {}
}
