package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.Codes;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** The small structs of {@code linux/can/netlink.h}. */
public final class CanStructs {

    private static final Codes MODES = Codes.flags(
            "CAN_CTRLMODE_LOOPBACK",
            "CAN_CTRLMODE_LISTENONLY",
            "CAN_CTRLMODE_3_SAMPLES",
            "CAN_CTRLMODE_ONE_SHOT",
            "CAN_CTRLMODE_BERR_REPORTING",
            "CAN_CTRLMODE_FD",
            "CAN_CTRLMODE_PRESUME_ACK",
            "CAN_CTRLMODE_FD_NON_ISO",
            "CAN_CTRLMODE_CC_LEN8_DLC",
            "CAN_CTRLMODE_TDC_AUTO",
            "CAN_CTRLMODE_TDC_MANUAL");

    private static final StructLayout.Builder CLOCK_FIELDS = StructLayout.builder("can_clock");

    /** The clock of the controller, in Hz. */
    public static final StructField FREQUENCY = CLOCK_FIELDS.u32("freq");

    /** {@code struct can_clock}. */
    public static final StructLayout CLOCK = CLOCK_FIELDS.build();

    private static final StructLayout.Builder COUNTERS = StructLayout.builder("can_berr_counter");

    /** Errors of sending. */
    public static final StructField SEND_ERRORS = COUNTERS.u16("txerr");

    /** Errors of receiving. */
    public static final StructField RECEIVE_ERRORS = COUNTERS.u16("rxerr");

    /** {@code struct can_berr_counter}. */
    public static final StructLayout ERRORS = COUNTERS.build();

    private static final StructLayout.Builder MODE_FIELDS = StructLayout.builder("can_ctrlmode");

    /** In a request the modes that change; zero in a reply. */
    public static final StructField MODE_MASK = MODE_FIELDS.u32("mask", MODES);

    /** The modes that are on. */
    public static final StructField MODE_FLAGS = MODE_FIELDS.u32("flags", MODES);

    /** {@code struct can_ctrlmode}. */
    public static final StructLayout MODE = MODE_FIELDS.build();

    private CanStructs() {}
}
