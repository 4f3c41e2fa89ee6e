package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/**
 * Channels of a modem: {@code IFLA_WWAN_*} of {@code linux/wwan.h}; Linux 5.14. The modem is {@code
 * IFLA_PARENT_DEV_NAME}.
 */
public final class WwanKind {

    private static final AttributeSet.Builder WWAN = AttributeSet.builder("IFLA_WWAN");

    /** The number of the channel. */
    public static final NumberAttribute LINK_ID = WWAN.u32(1, "IFLA_WWAN_LINK_ID");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = WWAN.build();

    /** The kind {@code wwan}. */
    public static final LinkKind KIND = LinkKind.of("wwan", DATA);

    private WwanKind() {}
}
