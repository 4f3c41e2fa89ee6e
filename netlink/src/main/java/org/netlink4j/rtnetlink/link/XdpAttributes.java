package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NumberAttribute;

/** The XDP programs of a link: {@code IFLA_XDP_*} of {@code linux/if_link.h}. */
public final class XdpAttributes {

    private static final Codes MODES = Codes.of(
            "XDP_ATTACHED_NONE", "XDP_ATTACHED_DRV", "XDP_ATTACHED_SKB", "XDP_ATTACHED_HW", "XDP_ATTACHED_MULTI");

    private static final Codes FLAG_NAMES =
            Codes.flags("UPDATE_IF_NOEXIST", "SKB_MODE", "DRV_MODE", "HW_MODE", "REPLACE");

    private static final AttributeSet.Builder XDP = AttributeSet.builder("IFLA_XDP");

    /** The program, as a descriptor; -1 takes it away. Only in requests. */
    public static final NumberAttribute FD = XDP.s32(1, "IFLA_XDP_FD");

    /** How a program is attached: 0 there is none, 1 in the driver, 2 generic, 3 in hardware, 4 in several ways. */
    public static final NumberAttribute ATTACHED = XDP.u8(2, "IFLA_XDP_ATTACHED", MODES);

    /** How to attach the program. Only in requests. */
    public static final NumberAttribute FLAGS = XDP.u32(3, "IFLA_XDP_FLAGS", FLAG_NAMES);

    /** The id of the program. */
    public static final NumberAttribute PROG_ID = XDP.u32(4, "IFLA_XDP_PROG_ID");

    /** The id of the program in the driver. */
    public static final NumberAttribute DRV_PROG_ID = XDP.u32(5, "IFLA_XDP_DRV_PROG_ID");

    /** The id of the generic program. */
    public static final NumberAttribute SKB_PROG_ID = XDP.u32(6, "IFLA_XDP_SKB_PROG_ID");

    /** The id of the program in hardware. */
    public static final NumberAttribute HW_PROG_ID = XDP.u32(7, "IFLA_XDP_HW_PROG_ID");

    /** The program that is expected to be there; Linux 5.7. Only in requests. */
    public static final NumberAttribute EXPECTED_FD = XDP.s32(8, "IFLA_XDP_EXPECTED_FD");

    /** What is in {@code IFLA_XDP}. */
    public static final AttributeSet SET = XDP.build();

    private XdpAttributes() {}
}
