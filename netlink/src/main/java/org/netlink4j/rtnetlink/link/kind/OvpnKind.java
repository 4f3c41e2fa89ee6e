package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NumberAttribute;

/** Encrypted tunnels of OpenVPN: {@code IFLA_OVPN_*} of {@code linux/if_link.h}; Linux 6.16. */
public final class OvpnKind {

    private static final Codes MODES = Codes.of("OVPN_MODE_P2P", "OVPN_MODE_MP");

    private static final AttributeSet.Builder OVPN = AttributeSet.builder("IFLA_OVPN");

    /** Whether there is one peer, or many. */
    public static final NumberAttribute MODE = OVPN.u8(1, "IFLA_OVPN_MODE", MODES);

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = OVPN.build();

    /** The kind {@code ovpn}. */
    public static final LinkKind KIND = LinkKind.of("ovpn", DATA);

    private OvpnKind() {}
}
