package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct can_bittiming} of {@code linux/can/netlink.h}: how long a bit is, and its parts. */
public final class CanBitTiming {

    private static final StructLayout.Builder STRUCT = StructLayout.builder("can_bittiming");

    /** Bits each second. */
    public static final StructField BITRATE = STRUCT.u32("bitrate");

    /** Where a bit is sampled, in 1/1000 of its time. */
    public static final StructField SAMPLE_POINT = STRUCT.u32("sample_point");

    /** The time quantum, in ns. */
    public static final StructField TQ = STRUCT.u32("tq");

    /** The propagation segment, in quanta. */
    public static final StructField PROP_SEG = STRUCT.u32("prop_seg");

    /** The first phase segment, in quanta. */
    public static final StructField PHASE_SEG1 = STRUCT.u32("phase_seg1");

    /** The second phase segment, in quanta. */
    public static final StructField PHASE_SEG2 = STRUCT.u32("phase_seg2");

    /** The synchronisation jump width, in quanta. */
    public static final StructField SJW = STRUCT.u32("sjw");

    /** The divisor of the clock. */
    public static final StructField BRP = STRUCT.u32("brp");

    /** The struct. */
    public static final StructLayout LAYOUT = STRUCT.build();

    private CanBitTiming() {}
}
