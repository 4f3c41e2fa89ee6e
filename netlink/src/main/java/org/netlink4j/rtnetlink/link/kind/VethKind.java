package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.HeadedAttribute;
import org.netlink4j.rtnetlink.link.IfInfo;
import org.netlink4j.rtnetlink.link.LinkAttributes;

/** Pairs of links, each of which receives what the other sends: {@code linux/veth.h}. */
public final class VethKind {

    private static final AttributeSet.Builder VETH = AttributeSet.builder("VETH_INFO");

    /** The other link of the pair, as one would ask for it alone. Only in requests: a link says its peer's index. */
    public static final HeadedAttribute PEER =
            VETH.headed(1, "VETH_INFO_PEER", IfInfo.LAYOUT, () -> LinkAttributes.SET);

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = VETH.build();

    /** The kind {@code veth}. */
    public static final LinkKind KIND = LinkKind.of("veth", DATA);

    private VethKind() {}
}
