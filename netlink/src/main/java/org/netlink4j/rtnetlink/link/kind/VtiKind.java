package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;

/**
 * Tunnels to which IPsec policies apply: {@code IFLA_VTI_*} of {@code linux/if_tunnel.h}. These attributes are also
 * those of {@code vti6}.
 */
public final class VtiKind {

    private static final AttributeSet.Builder VTI = AttributeSet.builder("IFLA_VTI");

    /** The index of the link to send by; 0 for any. */
    public static final NumberAttribute LINK = VTI.u32(1, "IFLA_VTI_LINK");

    /** The mark of received packets, in network byte order. */
    public static final NumberAttribute IKEY = VTI.be32(2, "IFLA_VTI_IKEY");

    /** The mark of sent packets, in network byte order. */
    public static final NumberAttribute OKEY = VTI.be32(3, "IFLA_VTI_OKEY");

    /** The address to send from, of IPv4 or, for {@code vti6}, of IPv6. */
    public static final IpAttribute LOCAL = VTI.ip(4, "IFLA_VTI_LOCAL");

    /** The address to send to, of IPv4 or, for {@code vti6}, of IPv6. */
    public static final IpAttribute REMOTE = VTI.ip(5, "IFLA_VTI_REMOTE");

    /** The mark for the route to the remote end; 0 for none. */
    public static final NumberAttribute FWMARK = VTI.u32(6, "IFLA_VTI_FWMARK");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = VTI.build();

    /** The kind {@code vti}: over IPv4. */
    public static final LinkKind KIND = LinkKind.of("vti", DATA);

    private VtiKind() {}
}
