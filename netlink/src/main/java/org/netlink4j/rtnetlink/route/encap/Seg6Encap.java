package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.CodedAttribute;

/** Puts a segment routing header on packets: {@code SEG6_IPTUNNEL_*} of {@code linux/seg6_iptunnel.h}. */
public final class Seg6Encap {

    private static final AttributeSet.Builder SEG6 = AttributeSet.builder("SEG6_IPTUNNEL");

    /** How and which header: {@code struct seg6_iptunnel_encap}. */
    public static final CodedAttribute<Seg6Path> SRH = SEG6.coded(1, "SEG6_IPTUNNEL_SRH", Seg6Path.CODING);

    /** The kind. */
    public static final EncapKind KIND = new EncapKind(5, "seg6", SEG6.build());

    private Seg6Encap() {}
}
