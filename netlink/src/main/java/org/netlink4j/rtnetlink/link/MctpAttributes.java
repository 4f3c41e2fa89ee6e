package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/** The MCTP side of a link: {@code IFLA_MCTP_*} of {@code linux/if_link.h}; Linux 5.15. */
public final class MctpAttributes {

    private static final AttributeSet.Builder MCTP = AttributeSet.builder("IFLA_MCTP");

    /** The number of the MCTP network. */
    public static final NumberAttribute NET = MCTP.u32(1, "IFLA_MCTP_NET");

    /** The physical transport binding; Linux 6.13. */
    public static final NumberAttribute PHYS_BINDING = MCTP.u8(2, "IFLA_MCTP_PHYS_BINDING");

    /** All of them. */
    public static final AttributeSet SET = MCTP.build();

    private MctpAttributes() {}
}
