package org.netlink4j.rtnetlink.nexthop;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.Scope;
import org.netlink4j.rtnetlink.route.RouteFlags;
import org.netlink4j.rtnetlink.route.RouteProtocol;

/** {@code struct nhmsg} of {@code linux/nexthop.h}: what a nexthop message begins with. */
public final class NhMsg {

    private static final StructLayout.Builder NH = StructLayout.builder("nhmsg");

    /** The address family: of a group, {@code AF_UNSPEC}. */
    public static final StructField FAMILY = NH.u8("nh_family", AddressFamily.CODES);

    /** How far away it is. Only in replies. */
    public static final StructField SCOPE = NH.u8("nh_scope", Scope.CODES);

    /** Who made it. */
    public static final StructField PROTOCOL = NH.u8("nh_protocol", RouteProtocol.CODES);

    static {
        NH.u8("resvd");
    }

    /** The flags, {@code RTNH_F_*}: see {@link RouteFlags}. */
    public static final StructField FLAGS = NH.u32("nh_flags", RouteFlags.CODES);

    /** The struct. */
    public static final StructLayout LAYOUT = NH.build();

    private NhMsg() {}
}
