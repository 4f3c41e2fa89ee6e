package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.NumberAttribute;

/** Links to which IPsec policies apply: {@code IFLA_XFRM_*} of {@code linux/if_link.h}. */
public final class XfrmKind {

    private static final AttributeSet.Builder XFRM = AttributeSet.builder("IFLA_XFRM");

    /** The index of the link to send by; 0 for any. */
    public static final NumberAttribute LINK = XFRM.u32(1, "IFLA_XFRM_LINK");

    /** The number that policies and states name the link by, not 0. */
    public static final NumberAttribute IF_ID = XFRM.u32(2, "IFLA_XFRM_IF_ID");

    /** The number comes with each packet, from a route or a program; Linux 6.1. */
    public static final FlagAttribute COLLECT_METADATA = XFRM.flag(3, "IFLA_XFRM_COLLECT_METADATA");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = XFRM.build();

    /** The kind {@code xfrm}. */
    public static final LinkKind KIND = LinkKind.of("xfrm", DATA);

    private XfrmKind() {}
}
