package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/**
 * Tells an xfrm link that takes its id from the route which policies to use: {@code LWT_XFRM_*} of
 * {@code linux/lwtunnel.h}; Linux 6.1.
 */
public final class XfrmEncap {

    private static final AttributeSet.Builder XFRM = AttributeSet.builder("LWT_XFRM");

    /** The id of the policies, not 0. */
    public static final NumberAttribute IF_ID = XFRM.u32(1, "LWT_XFRM_IF_ID");

    /** The index of the link below, not 0. */
    public static final NumberAttribute LINK = XFRM.u32(2, "LWT_XFRM_LINK");

    /** The kind. */
    public static final EncapKind KIND = new EncapKind(10, "xfrm", XFRM.build());

    private XfrmEncap() {}
}
