package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;

/** {@link IpEncap} over IPv6: {@code LWTUNNEL_IP6_*} of {@code linux/lwtunnel.h}. */
public final class Ip6Encap {

    private static final AttributeSet.Builder IP6 = AttributeSet.builder("LWTUNNEL_IP6");

    /** The tunnel's id: a vxlan's VNI, a gre key. 64 bits in network byte order. */
    public static final NumberAttribute ID = IP6.be64(1, "LWTUNNEL_IP6_ID");

    /** The remote end. */
    public static final IpAttribute DST = IP6.ipv6(2, "LWTUNNEL_IP6_DST");

    /** The local end. */
    public static final IpAttribute SRC = IP6.ipv6(3, "LWTUNNEL_IP6_SRC");

    /** The hop limit. */
    public static final NumberAttribute HOPLIMIT = IP6.u8(4, "LWTUNNEL_IP6_HOPLIMIT");

    /** The traffic class. */
    public static final NumberAttribute TC = IP6.u8(5, "LWTUNNEL_IP6_TC");

    /** See {@link EncapFlags}; in network byte order. */
    public static final NumberAttribute FLAGS = IP6.be16(6, "LWTUNNEL_IP6_FLAGS", EncapFlags.CODES);

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = IP6.bytes(7, "LWTUNNEL_IP6_PAD");

    /**
     * What the tunnel's protocol has of its own; Linux 5.6.
     *
     * <p>Note: some kernels after 6.12 stop for ever when a route with these is added.
     */
    public static final NestAttribute OPTS = IP6.flaggedNest(8, "LWTUNNEL_IP6_OPTS", EncapOptions.SET);

    /** The kind. */
    public static final EncapKind KIND = new EncapKind(4, "ip6", IP6.build());

    private Ip6Encap() {}
}
