package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;

/**
 * Tells a tunnel device that takes its ends from the route, such as a vxlan link made with {@code external}, where to
 * send a packet over IPv4: {@code LWTUNNEL_IP_*} of {@code linux/lwtunnel.h}.
 */
public final class IpEncap {

    private static final AttributeSet.Builder IP = AttributeSet.builder("LWTUNNEL_IP");

    /** The tunnel's id: a vxlan's VNI, a gre key. 64 bits in network byte order. */
    public static final NumberAttribute ID = IP.be64(1, "LWTUNNEL_IP_ID");

    /** The remote end. */
    public static final IpAttribute DST = IP.ipv4(2, "LWTUNNEL_IP_DST");

    /** The local end. */
    public static final IpAttribute SRC = IP.ipv4(3, "LWTUNNEL_IP_SRC");

    /** The time to live. */
    public static final NumberAttribute TTL = IP.u8(4, "LWTUNNEL_IP_TTL");

    /** The type of service, the DS field. */
    public static final NumberAttribute TOS = IP.u8(5, "LWTUNNEL_IP_TOS");

    /** See {@link EncapFlags}; in network byte order. */
    public static final NumberAttribute FLAGS = IP.be16(6, "LWTUNNEL_IP_FLAGS", EncapFlags.CODES);

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = IP.bytes(7, "LWTUNNEL_IP_PAD");

    /**
     * What the tunnel's protocol has of its own; Linux 5.6.
     *
     * <p>Note: some kernels after 6.12 stop for ever when a route with these is added.
     */
    public static final NestAttribute OPTS = IP.flaggedNest(8, "LWTUNNEL_IP_OPTS", EncapOptions.SET);

    /** The kind. */
    public static final EncapKind KIND = new EncapKind(2, "ip", IP.build());

    private IpEncap() {}
}
