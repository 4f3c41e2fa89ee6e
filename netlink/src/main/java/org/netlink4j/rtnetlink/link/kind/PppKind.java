package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/** Point-to-point protocol: {@code IFLA_PPP_*} of {@code linux/if_link.h}. */
public final class PppKind {

    private static final AttributeSet.Builder PPP = AttributeSet.builder("IFLA_PPP");

    /** {@code /dev/ppp}, opened, as a descriptor of the sender. Only in requests. */
    public static final NumberAttribute DEV_FD = PPP.s32(1, "IFLA_PPP_DEV_FD");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = PPP.build();

    /** The kind {@code ppp}. */
    public static final LinkKind KIND = LinkKind.of("ppp", DATA);

    private PppKind() {}
}
