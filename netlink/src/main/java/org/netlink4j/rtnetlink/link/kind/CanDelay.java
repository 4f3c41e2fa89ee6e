package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/**
 * Compensation of the delay of a transmitter: {@code IFLA_CAN_TDC_*} of {@code linux/can/netlink.h}; Linux 5.16. Times
 * are in periods of the clock.
 */
public final class CanDelay {

    private static final AttributeSet.Builder TDC = AttributeSet.builder("IFLA_CAN_TDC");

    /** The smallest value. Only in replies. */
    public static final NumberAttribute TDCV_MIN = TDC.u32(1, "IFLA_CAN_TDC_TDCV_MIN");

    /** The largest value. Only in replies. */
    public static final NumberAttribute TDCV_MAX = TDC.u32(2, "IFLA_CAN_TDC_TDCV_MAX");

    /** The smallest offset. Only in replies. */
    public static final NumberAttribute TDCO_MIN = TDC.u32(3, "IFLA_CAN_TDC_TDCO_MIN");

    /** The largest offset. Only in replies. */
    public static final NumberAttribute TDCO_MAX = TDC.u32(4, "IFLA_CAN_TDC_TDCO_MAX");

    /** The smallest filter window. Only in replies. */
    public static final NumberAttribute TDCF_MIN = TDC.u32(5, "IFLA_CAN_TDC_TDCF_MIN");

    /** The largest filter window. Only in replies. */
    public static final NumberAttribute TDCF_MAX = TDC.u32(6, "IFLA_CAN_TDC_TDCF_MAX");

    /** The value: the delay itself. */
    public static final NumberAttribute TDCV = TDC.u32(7, "IFLA_CAN_TDC_TDCV");

    /** The offset to the delay at which a bit is sampled. */
    public static final NumberAttribute TDCO = TDC.u32(8, "IFLA_CAN_TDC_TDCO");

    /** The filter window. */
    public static final NumberAttribute TDCF = TDC.u32(9, "IFLA_CAN_TDC_TDCF");

    /** What is in {@code IFLA_CAN_TDC}. */
    public static final AttributeSet SET = TDC.build();

    private CanDelay() {}
}
