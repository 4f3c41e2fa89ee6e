package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.Codes;

/** What a tunnel puts around its packets: {@code TUNNEL_ENCAP_*} of {@code linux/if_tunnel.h}. */
public final class TunnelEncap {

    /** {@code TUNNEL_ENCAP_NONE}: nothing more. */
    public static final int NONE = 0;

    /** {@code TUNNEL_ENCAP_FOU}: UDP. */
    public static final int FOU = 1;

    /** {@code TUNNEL_ENCAP_GUE}: generic UDP encapsulation. */
    public static final int GUE = 2;

    /** {@code TUNNEL_ENCAP_MPLS}: labels. */
    public static final int MPLS = 3;

    /** {@code TUNNEL_ENCAP_FLAG_CSUM}: a flag: checksums over IPv4. */
    public static final int CSUM = 0x1;

    /** {@code TUNNEL_ENCAP_FLAG_CSUM6}: a flag: checksums over IPv6. */
    public static final int CSUM6 = 0x2;

    /** {@code TUNNEL_ENCAP_FLAG_REMCSUM}: a flag: remote checksum offload. */
    public static final int REMCSUM = 0x4;

    static final Codes TYPES =
            Codes.of("TUNNEL_ENCAP_NONE", "TUNNEL_ENCAP_FOU", "TUNNEL_ENCAP_GUE", "TUNNEL_ENCAP_MPLS");

    static final Codes FLAGS =
            Codes.flags("TUNNEL_ENCAP_FLAG_CSUM", "TUNNEL_ENCAP_FLAG_CSUM6", "TUNNEL_ENCAP_FLAG_REMCSUM");

    private TunnelEncap() {}
}
