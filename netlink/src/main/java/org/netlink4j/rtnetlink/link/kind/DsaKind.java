package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/** Ports of a switch: {@code IFLA_DSA_*} of {@code linux/if_link.h}. Made by drivers. */
public final class DsaKind {

    private static final AttributeSet.Builder DSA = AttributeSet.builder("IFLA_DSA");

    /** The index of the link that leads to the switch; {@code IFLA_DSA_MASTER} before Linux 6.7. */
    public static final NumberAttribute CONDUIT = DSA.u32(1, "IFLA_DSA_CONDUIT");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = DSA.build();

    /** The kind {@code dsa}. */
    public static final LinkKind KIND = LinkKind.of("dsa", DATA);

    private DsaKind() {}
}
