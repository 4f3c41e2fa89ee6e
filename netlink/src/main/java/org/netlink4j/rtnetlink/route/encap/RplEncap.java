package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.CodedAttribute;

/** Puts a source routing header into packets: {@code RPL_IPTUNNEL_*} of {@code linux/rpl_iptunnel.h}; Linux 5.7. */
public final class RplEncap {

    private static final AttributeSet.Builder RPL = AttributeSet.builder("RPL_IPTUNNEL");

    /** The header. */
    public static final CodedAttribute<RplHeader> SRH = RPL.coded(1, "RPL_IPTUNNEL_SRH", RplHeader.CODING);

    /** The kind. */
    public static final EncapKind KIND = new EncapKind(8, "rpl", RPL.build());

    private RplEncap() {}
}
