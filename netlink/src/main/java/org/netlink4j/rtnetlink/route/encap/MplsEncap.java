package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.CodedAttribute;
import org.netlink4j.message.NumberAttribute;

/** Puts MPLS labels before a packet: {@code MPLS_IPTUNNEL_*} of {@code linux/mpls_iptunnel.h}. */
public final class MplsEncap {

    private static final AttributeSet.Builder MPLS = AttributeSet.builder("MPLS_IPTUNNEL");

    /** The labels, the outermost first. */
    public static final CodedAttribute<LabelStack> DST = MPLS.coded(1, "MPLS_IPTUNNEL_DST", LabelStack.CODING);

    /** The time to live of each label, 1 to 255; that of the packet where absent. Linux 4.12. */
    public static final NumberAttribute TTL = MPLS.u8(2, "MPLS_IPTUNNEL_TTL");

    /** The kind. */
    public static final EncapKind KIND = new EncapKind(1, "mpls", MPLS.build());

    private MplsEncap() {}
}
