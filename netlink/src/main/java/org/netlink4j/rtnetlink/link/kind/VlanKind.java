package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;

/** VLANs of a link: {@code IFLA_VLAN_*} of {@code linux/if_link.h}. The link is {@code IFLA_LINK}. */
public final class VlanKind {

    private static final AttributeSet.Builder VLAN = AttributeSet.builder("IFLA_VLAN");

    /** The number of the VLAN, 0 to 4094. */
    public static final NumberAttribute ID = VLAN.u16(1, "IFLA_VLAN_ID");

    /** The flags. */
    public static final StructAttribute FLAGS = VLAN.struct(2, "IFLA_VLAN_FLAGS", VlanFlags.LAYOUT);

    /** From the priority of a packet to that of its tag. */
    public static final NestAttribute EGRESS_QOS = VLAN.nest(3, "IFLA_VLAN_EGRESS_QOS", VlanQosMapping.SET);

    /** From the priority of a tag to that of its packet. */
    public static final NestAttribute INGRESS_QOS = VLAN.nest(4, "IFLA_VLAN_INGRESS_QOS", VlanQosMapping.SET);

    /** The protocol of the tag: 0x8100 or 0x88a8. In network byte order. */
    public static final NumberAttribute PROTOCOL = VLAN.be16(5, "IFLA_VLAN_PROTOCOL", EtherTypes.CODES);

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = VLAN.build();

    /** The kind {@code vlan}. */
    public static final LinkKind KIND = LinkKind.of("vlan", DATA);

    private VlanKind() {}
}
