package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct can_bittiming_const} of {@code linux/can/netlink.h}: what the controller can do. */
public final class CanBitTimingConst {

    private static final StructLayout.Builder STRUCT = StructLayout.builder("can_bittiming_const");

    /** The name of the controller, of at most 15 bytes and a NUL. */
    public static final StructField NAME = STRUCT.bytes("name", 16);

    /** The shortest propagation and first phase segment, in quanta. */
    public static final StructField TSEG1_MIN = STRUCT.u32("tseg1_min");

    /** The longest propagation and first phase segment, in quanta. */
    public static final StructField TSEG1_MAX = STRUCT.u32("tseg1_max");

    /** The shortest second phase segment, in quanta. */
    public static final StructField TSEG2_MIN = STRUCT.u32("tseg2_min");

    /** The longest second phase segment, in quanta. */
    public static final StructField TSEG2_MAX = STRUCT.u32("tseg2_max");

    /** The widest synchronisation jump, in quanta. */
    public static final StructField SJW_MAX = STRUCT.u32("sjw_max");

    /** The smallest divisor of the clock. */
    public static final StructField BRP_MIN = STRUCT.u32("brp_min");

    /** The largest divisor of the clock. */
    public static final StructField BRP_MAX = STRUCT.u32("brp_max");

    /** The step of the divisor. */
    public static final StructField BRP_INC = STRUCT.u32("brp_inc");

    /** The struct. */
    public static final StructLayout LAYOUT = STRUCT.build();

    private CanBitTimingConst() {}
}
