package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NumberAttribute;

/**
 * Links that are read and written as a file: {@code IFLA_TUN_*} of {@code linux/if_link.h}. Only in replies: these
 * links are made by opening {@code /dev/net/tun}.
 */
public final class TunKind {

    private static final Codes TYPES = Codes.from(1, "IFF_TUN", "IFF_TAP");

    private static final AttributeSet.Builder TUN = AttributeSet.builder("IFLA_TUN");

    /** The user who may open the link; absent for any. */
    public static final NumberAttribute OWNER = TUN.u32(1, "IFLA_TUN_OWNER");

    /** The group that may open the link; absent for any. */
    public static final NumberAttribute GROUP = TUN.u32(2, "IFLA_TUN_GROUP");

    /** Whether packets (1) or frames (2) are read. */
    public static final NumberAttribute TYPE = TUN.u8(3, "IFLA_TUN_TYPE", TYPES);

    /** Whether flags and protocol precede each packet. */
    public static final NumberAttribute PI = TUN.u8(4, "IFLA_TUN_PI");

    /** Whether an offload header precedes each packet. */
    public static final NumberAttribute VNET_HDR = TUN.u8(5, "IFLA_TUN_VNET_HDR");

    /** Whether the link stays when no file is open. */
    public static final NumberAttribute PERSIST = TUN.u8(6, "IFLA_TUN_PERSIST");

    /** Whether the link may have many queues. */
    public static final NumberAttribute MULTI_QUEUE = TUN.u8(7, "IFLA_TUN_MULTI_QUEUE");

    /** The number of queues in use; with many. */
    public static final NumberAttribute NUM_QUEUES = TUN.u32(8, "IFLA_TUN_NUM_QUEUES");

    /** The number of queues not in use; with many. */
    public static final NumberAttribute NUM_DISABLED_QUEUES = TUN.u32(9, "IFLA_TUN_NUM_DISABLED_QUEUES");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = TUN.build();

    /** The kind {@code tun}. */
    public static final LinkKind KIND = LinkKind.of("tun", DATA);

    private TunKind() {}
}
