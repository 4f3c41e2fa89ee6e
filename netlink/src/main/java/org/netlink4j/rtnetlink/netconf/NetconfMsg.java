package org.netlink4j.rtnetlink.netconf;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.AddressFamily;

/** {@code struct netconfmsg} of {@code linux/netconf.h}: the header of the messages of settings. */
public final class NetconfMsg {

    private static final StructLayout.Builder B = StructLayout.builder("netconfmsg");

    /** The address family: IPv4, IPv6 or MPLS, a constant of {@link AddressFamily}. */
    public static final StructField FAMILY = B.u8("ncm_family", AddressFamily.CODES);

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private NetconfMsg() {}
}
