package org.netlink4j.rtnetlink.nexthop;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct nexthop_grp} of {@code linux/nexthop.h}: a member of a group. */
public final class NexthopGrp {

    private static final StructLayout.Builder GRP = StructLayout.builder("nexthop_grp");

    /** The id of the nexthop. */
    public static final StructField ID = GRP.u32("id");

    /** The lower 8 bits of the weight less one. */
    public static final StructField WEIGHT = GRP.u8("weight");

    /** The upper 8 bits of the weight less one; Linux 6.12, zero before. */
    public static final StructField WEIGHT_HIGH = GRP.u8("weight_high");

    static {
        GRP.u16("resvd2");
    }

    /** The struct. */
    public static final StructLayout LAYOUT = GRP.build();

    private NexthopGrp() {}
}
