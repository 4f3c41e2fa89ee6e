package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;

/** Channels of a Qualcomm modem: {@code IFLA_RMNET_*} of {@code linux/if_link.h}. The link is {@code IFLA_LINK}. */
public final class RmnetKind {

    private static final AttributeSet.Builder RMNET = AttributeSet.builder("IFLA_RMNET");

    /** The number of the channel, 1 to 254. */
    public static final NumberAttribute MUX_ID = RMNET.u16(1, "IFLA_RMNET_MUX_ID");

    /** The flags of the modem. */
    public static final StructAttribute FLAGS = RMNET.struct(2, "IFLA_RMNET_FLAGS", RmnetFlags.LAYOUT);

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = RMNET.build();

    /** The kind {@code rmnet}. */
    public static final LinkKind KIND = LinkKind.of("rmnet", DATA);

    private RmnetKind() {}
}
