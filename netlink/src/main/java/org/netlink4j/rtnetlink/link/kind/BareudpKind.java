package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.NumberAttribute;

/** A protocol of layer 3 over UDP: {@code IFLA_BAREUDP_*} of {@code linux/if_link.h}. */
public final class BareudpKind {

    private static final AttributeSet.Builder BAREUDP = AttributeSet.builder("IFLA_BAREUDP");

    /** The UDP port to send to and to listen on, in network byte order. */
    public static final NumberAttribute PORT = BAREUDP.be16(1, "IFLA_BAREUDP_PORT");

    /** What is carried, such as 0x8847 for MPLS. In network byte order. */
    public static final NumberAttribute ETHERTYPE = BAREUDP.be16(2, "IFLA_BAREUDP_ETHERTYPE");

    /** The first of the UDP ports to send from, in host byte order. */
    public static final NumberAttribute SRCPORT_MIN = BAREUDP.u16(3, "IFLA_BAREUDP_SRCPORT_MIN");

    /** MPLS multicast is carried beside unicast, or IPv6 beside IPv4. */
    public static final FlagAttribute MULTIPROTO_MODE = BAREUDP.flag(4, "IFLA_BAREUDP_MULTIPROTO_MODE");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = BAREUDP.build();

    /** The kind {@code bareudp}. */
    public static final LinkKind KIND = LinkKind.of("bareudp", DATA);

    private BareudpKind() {}
}
