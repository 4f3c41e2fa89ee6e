package org.netlink4j.rtnetlink.route;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.Scope;

/** {@code struct rtmsg} of {@code linux/rtnetlink.h}: what a route message begins with. */
public final class RtMsg {

    private static final StructLayout.Builder RTM = StructLayout.builder("rtmsg");

    /** The address family. */
    public static final StructField FAMILY = RTM.u8("rtm_family", AddressFamily.CODES);

    /** The prefix length of the destination, in bits; 20 for a label of MPLS. */
    public static final StructField DST_LENGTH = RTM.u8("rtm_dst_len");

    /** The prefix length of the source, in bits. */
    public static final StructField SRC_LENGTH = RTM.u8("rtm_src_len");

    /** The type of service, the DS field. */
    public static final StructField TOS = RTM.u8("rtm_tos");

    /** The table, where it fits; {@code RTA_TABLE} has all 32 bits. */
    public static final StructField TABLE = RTM.u8("rtm_table", RouteTable.CODES);

    /** Who made the route. */
    public static final StructField PROTOCOL = RTM.u8("rtm_protocol", RouteProtocol.CODES);

    /** How far away the destination is. */
    public static final StructField SCOPE = RTM.u8("rtm_scope", Scope.CODES);

    /** What is done with a packet. */
    public static final StructField TYPE = RTM.u8("rtm_type", RouteType.CODES);

    /** The flags of the route and, where it has one next hop, of that. */
    public static final StructField FLAGS = RTM.u32("rtm_flags", RouteFlags.CODES);

    /** The struct. */
    public static final StructLayout LAYOUT = RTM.build();

    private RtMsg() {}
}
