package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.Codes;

/** The flags of a tunnel over IPv6: {@code IP6_TNL_F_*} of {@code linux/ip6_tunnel.h}. */
public final class Ip6TunnelFlags {

    /** {@code IP6_TNL_F_IGN_ENCAP_LIMIT}: no limit of nested tunnels. */
    public static final int IGN_ENCAP_LIMIT = 0x1;

    /** {@code IP6_TNL_F_USE_ORIG_TCLASS}: the traffic class of the packet inside. */
    public static final int USE_ORIG_TCLASS = 0x2;

    /** {@code IP6_TNL_F_USE_ORIG_FLOWLABEL}: the flow label of the packet inside. */
    public static final int USE_ORIG_FLOWLABEL = 0x4;

    /** {@code IP6_TNL_F_MIP6_DEV}: for mobile IPv6. */
    public static final int MIP6_DEV = 0x8;

    /** {@code IP6_TNL_F_RCV_DSCP_COPY}: the DSCP of received packets is copied inside. */
    public static final int RCV_DSCP_COPY = 0x10;

    /** {@code IP6_TNL_F_USE_ORIG_FWMARK}: the mark of the packet inside. */
    public static final int USE_ORIG_FWMARK = 0x20;

    /** {@code IP6_TNL_F_ALLOW_LOCAL_REMOTE}: the remote end may be on this machine. */
    public static final int ALLOW_LOCAL_REMOTE = 0x40;

    static final Codes CODES = Codes.flags(
            "IP6_TNL_F_IGN_ENCAP_LIMIT",
            "IP6_TNL_F_USE_ORIG_TCLASS",
            "IP6_TNL_F_USE_ORIG_FLOWLABEL",
            "IP6_TNL_F_MIP6_DEV",
            "IP6_TNL_F_RCV_DSCP_COPY",
            "IP6_TNL_F_USE_ORIG_FWMARK",
            "IP6_TNL_F_ALLOW_LOCAL_REMOTE");

    private Ip6TunnelFlags() {}
}
