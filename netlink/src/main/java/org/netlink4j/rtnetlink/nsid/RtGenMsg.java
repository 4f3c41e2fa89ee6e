package org.netlink4j.rtnetlink.nsid;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.AddressFamily;

/** {@code struct rtgenmsg} of {@code linux/rtnetlink.h}: the header of a message that needs none but a family. */
public final class RtGenMsg {

    private static final StructLayout.Builder B = StructLayout.builder("rtgenmsg");

    /** The address family, a constant of {@link AddressFamily}. */
    public static final StructField FAMILY = B.u8("rtgen_family", AddressFamily.CODES);

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private RtGenMsg() {}
}
