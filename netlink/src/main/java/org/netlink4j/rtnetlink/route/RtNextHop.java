package org.netlink4j.rtnetlink.route;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct rtnexthop} of {@code linux/rtnetlink.h}: what a hop of a multipath route begins with. */
public final class RtNextHop {

    private static final StructLayout.Builder RTNH = StructLayout.builder("rtnexthop");

    /** The length of the hop in bytes, with its attributes; set when it is written. */
    public static final StructField LENGTH = RTNH.u16("rtnh_len");

    /** The flags, {@code RTNH_F_*}: see {@link RouteFlags}. */
    public static final StructField FLAGS = RTNH.u8("rtnh_flags", RouteFlags.CODES);

    /** The weight less one. */
    public static final StructField HOPS = RTNH.u8("rtnh_hops");

    /** The index of the link. */
    public static final StructField INDEX = RTNH.s32("rtnh_ifindex");

    /** The struct. */
    public static final StructLayout LAYOUT = RTNH.build();

    private RtNextHop() {}
}
