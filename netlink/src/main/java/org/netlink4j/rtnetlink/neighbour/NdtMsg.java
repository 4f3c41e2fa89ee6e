package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.AddressFamily;

/** {@code struct ndtmsg} of {@code linux/neighbour.h}: the header of the messages of tables. */
public final class NdtMsg {

    private static final StructLayout.Builder B = StructLayout.builder("ndtmsg");

    /** The address family, a constant of {@link AddressFamily}. */
    public static final StructField FAMILY = B.u8("ndtm_family", AddressFamily.CODES);

    static {
        B.u8("ndtm_pad1");
        B.u16("ndtm_pad2");
    }

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private NdtMsg() {}
}
