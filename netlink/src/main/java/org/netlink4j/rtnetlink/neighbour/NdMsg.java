package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.AddressFamily;

/** {@code struct ndmsg} of {@code linux/neighbour.h}: the header of a neighbour's messages. */
public final class NdMsg {

    private static final StructLayout.Builder B = StructLayout.builder("ndmsg");

    /** The address family: of a forwarding entry {@link AddressFamily#BRIDGE}. */
    public static final StructField FAMILY = B.u8("ndm_family", AddressFamily.CODES);

    static {
        B.u8("ndm_pad1");
        B.u16("ndm_pad2");
    }

    /** The index of the link. */
    public static final StructField INDEX = B.s32("ndm_ifindex");

    /** The state, see {@link NeighbourState}. */
    public static final StructField STATE = B.u16("ndm_state", NeighbourState.CODES);

    /** The flags, see {@link NeighbourFlags}. */
    public static final StructField FLAGS = B.u8("ndm_flags", NeighbourFlags.CODES);

    /** The type of the route to it, {@code RTN_*} of {@code linux/rtnetlink.h}: 1 unicast, 3 broadcast, 5 multicast. */
    public static final StructField TYPE = B.u8("ndm_type");

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private NdMsg() {}
}
