package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;

/**
 * What a tunnel's protocol adds to {@link IpEncap} and {@link Ip6Encap}: {@code LWTUNNEL_IP_OPTS_*} of
 * {@code linux/lwtunnel.h}; Linux 5.6. Of one protocol only; of geneve there may be several.
 */
public final class EncapOptions {

    private static final AttributeSet.Builder GENEVE_OPTION = AttributeSet.builder("LWTUNNEL_IP_OPT_GENEVE");

    /** The option's class, in network byte order. */
    public static final NumberAttribute GENEVE_CLASS = GENEVE_OPTION.be16(1, "LWTUNNEL_IP_OPT_GENEVE_CLASS");

    /** The option's type. */
    public static final NumberAttribute GENEVE_TYPE = GENEVE_OPTION.u8(2, "LWTUNNEL_IP_OPT_GENEVE_TYPE");

    /** The option's data: 4 to 124 bytes, a multiple of 4. */
    public static final BytesAttribute GENEVE_DATA = GENEVE_OPTION.bytes(3, "LWTUNNEL_IP_OPT_GENEVE_DATA", 4, 128);

    private static final AttributeSet.Builder VXLAN_OPTION = AttributeSet.builder("LWTUNNEL_IP_OPT_VXLAN");

    /** The group policy. */
    public static final NumberAttribute VXLAN_GBP = VXLAN_OPTION.u32(1, "LWTUNNEL_IP_OPT_VXLAN_GBP");

    private static final AttributeSet.Builder ERSPAN_OPTION = AttributeSet.builder("LWTUNNEL_IP_OPT_ERSPAN");

    /** The version: 1 or 2. */
    public static final NumberAttribute ERSPAN_VER = ERSPAN_OPTION.u8(1, "LWTUNNEL_IP_OPT_ERSPAN_VER");

    /** The index of the mirrored port, of version 1; in network byte order. */
    public static final NumberAttribute ERSPAN_INDEX = ERSPAN_OPTION.be32(2, "LWTUNNEL_IP_OPT_ERSPAN_INDEX");

    /** The direction, of version 2: 0 ingress, 1 egress. */
    public static final NumberAttribute ERSPAN_DIR = ERSPAN_OPTION.u8(3, "LWTUNNEL_IP_OPT_ERSPAN_DIR");

    /** The hardware id, of version 2. */
    public static final NumberAttribute ERSPAN_HWID = ERSPAN_OPTION.u8(4, "LWTUNNEL_IP_OPT_ERSPAN_HWID");

    private static final AttributeSet.Builder OPTIONS = AttributeSet.builder("LWTUNNEL_IP_OPTS");

    /** One option of geneve. */
    public static final NestAttribute GENEVE = OPTIONS.flaggedNest(1, "LWTUNNEL_IP_OPTS_GENEVE", GENEVE_OPTION.build());

    /** The options of vxlan. */
    public static final NestAttribute VXLAN = OPTIONS.flaggedNest(2, "LWTUNNEL_IP_OPTS_VXLAN", VXLAN_OPTION.build());

    /** The options of erspan. */
    public static final NestAttribute ERSPAN = OPTIONS.flaggedNest(3, "LWTUNNEL_IP_OPTS_ERSPAN", ERSPAN_OPTION.build());

    /** All of them. */
    public static final AttributeSet SET = OPTIONS.build();

    private EncapOptions() {}
}
