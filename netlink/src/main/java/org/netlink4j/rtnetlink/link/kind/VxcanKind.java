package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.HeadedAttribute;
import org.netlink4j.rtnetlink.link.IfInfo;
import org.netlink4j.rtnetlink.link.LinkAttributes;

/** Pairs of links for CAN frames: {@code linux/can/vxcan.h}. */
public final class VxcanKind {

    private static final AttributeSet.Builder VXCAN = AttributeSet.builder("VXCAN_INFO");

    /** The other link of the pair, as one would ask for it alone. Only in requests: a link says its peer's index. */
    public static final HeadedAttribute PEER =
            VXCAN.headed(1, "VXCAN_INFO_PEER", IfInfo.LAYOUT, () -> LinkAttributes.SET);

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = VXCAN.build();

    /** The kind {@code vxcan}. */
    public static final LinkKind KIND = LinkKind.of("vxcan", DATA);

    private VxcanKind() {}
}
