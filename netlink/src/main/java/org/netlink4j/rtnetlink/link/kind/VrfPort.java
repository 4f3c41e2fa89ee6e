package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/** Ports of routing domains: {@code IFLA_VRF_PORT_*} of {@code linux/if_link.h}. Only in replies. */
public final class VrfPort {

    private static final AttributeSet.Builder PORT = AttributeSet.builder("IFLA_VRF_PORT");

    /** The routing table of the domain. */
    public static final NumberAttribute TABLE = PORT.u32(1, "IFLA_VRF_PORT_TABLE");

    /** What is in {@code IFLA_INFO_SLAVE_DATA}. */
    public static final AttributeSet DATA = PORT.build();

    private VrfPort() {}
}
