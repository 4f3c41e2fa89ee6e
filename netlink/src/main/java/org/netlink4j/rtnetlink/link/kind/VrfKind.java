package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/** Routing domains: {@code IFLA_VRF_*} of {@code linux/if_link.h}. */
public final class VrfKind {

    private static final AttributeSet.Builder VRF = AttributeSet.builder("IFLA_VRF");

    /** The routing table for what comes by the ports. */
    public static final NumberAttribute TABLE = VRF.u32(1, "IFLA_VRF_TABLE");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = VRF.build();

    /** The kind {@code vrf}, whose ports have {@link VrfPort}. */
    public static final LinkKind KIND = LinkKind.of("vrf", DATA).withPort(VrfPort.DATA);

    private VrfKind() {}
}
