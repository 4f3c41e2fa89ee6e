package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.Codes;

/**
 * The flags of {@link IpEncap} and {@link Ip6Encap} that a request may set: {@code TUNNEL_*} of
 * {@code linux/if_tunnel.h}, where they are in network byte order. The numbers here are in the byte order of a number.
 */
public final class EncapFlags {

    /** {@code TUNNEL_CSUM}: packets have a checksum. */
    public static final int CSUM = 0x1;

    /** {@code TUNNEL_KEY}: packets have the tunnel's id. */
    public static final int KEY = 0x4;

    /** {@code TUNNEL_SEQ}: packets have a sequence number. */
    public static final int SEQ = 0x8;

    /** {@code TUNNEL_GENEVE_OPT}: there are options of geneve. Set by the kernel only. */
    public static final int GENEVE_OPT = 0x800;

    /** {@code TUNNEL_VXLAN_OPT}: there are options of vxlan. Set by the kernel only. */
    public static final int VXLAN_OPT = 0x1000;

    /** {@code TUNNEL_ERSPAN_OPT}: there are options of erspan. Set by the kernel only. */
    public static final int ERSPAN_OPT = 0x4000;

    /** The kernel's names of the bits. */
    public static final Codes CODES = Codes.flags(
            "TUNNEL_CSUM",
            "TUNNEL_ROUTING",
            "TUNNEL_KEY",
            "TUNNEL_SEQ",
            "TUNNEL_STRICT",
            "TUNNEL_REC",
            "TUNNEL_VERSION",
            "TUNNEL_NO_KEY",
            "TUNNEL_DONT_FRAGMENT",
            "TUNNEL_OAM",
            "TUNNEL_CRIT_OPT",
            "TUNNEL_GENEVE_OPT",
            "TUNNEL_VXLAN_OPT",
            "TUNNEL_NOCACHE",
            "TUNNEL_ERSPAN_OPT",
            "TUNNEL_GTP_OPT");

    private EncapFlags() {}
}
