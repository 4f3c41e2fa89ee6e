package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct ifla_vxlan_port_range} of {@code linux/if_link.h}: the UDP ports to send from. */
public final class VxlanPortRange {

    private static final StructLayout.Builder STRUCT = StructLayout.builder("ifla_vxlan_port_range");

    /** The first, in network byte order. */
    public static final StructField LOW = STRUCT.be16("low");

    /** The last, in network byte order. */
    public static final StructField HIGH = STRUCT.be16("high");

    /** The struct. */
    public static final StructLayout LAYOUT = STRUCT.build();

    private VxlanPortRange() {}
}
