package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.NumbersAttribute;
import org.netlink4j.message.StructAttribute;

/**
 * CAN controllers: {@code IFLA_CAN_*} of {@code linux/can/netlink.h}. Made by drivers; a request changes one that is
 * there.
 */
public final class CanKind {

    private static final Codes STATES = Codes.of(
            "CAN_STATE_ERROR_ACTIVE",
            "CAN_STATE_ERROR_WARNING",
            "CAN_STATE_ERROR_PASSIVE",
            "CAN_STATE_BUS_OFF",
            "CAN_STATE_STOPPED",
            "CAN_STATE_SLEEPING");

    private static final AttributeSet.Builder MODE_EXT = AttributeSet.builder("IFLA_CAN_CTRLMODE");

    /** The modes that the controller can do, as bits; in {@link #CTRLMODE_EXT}. */
    public static final NumberAttribute CTRLMODE_SUPPORTED = MODE_EXT.hex32(1, "IFLA_CAN_CTRLMODE_SUPPORTED");

    private static final AttributeSet.Builder CAN = AttributeSet.builder("IFLA_CAN");

    /** The length of a bit. */
    public static final StructAttribute BITTIMING = CAN.struct(1, "IFLA_CAN_BITTIMING", CanBitTiming.LAYOUT);

    /** The bounds of the length of a bit. Only in replies. */
    public static final StructAttribute BITTIMING_CONST =
            CAN.struct(2, "IFLA_CAN_BITTIMING_CONST", CanBitTimingConst.LAYOUT);

    /** The clock. Only in replies. */
    public static final StructAttribute CLOCK = CAN.struct(3, "IFLA_CAN_CLOCK", CanStructs.CLOCK);

    /** The state of the controller. Only in replies. */
    public static final NumberAttribute STATE = CAN.u32(4, "IFLA_CAN_STATE", STATES);

    /** The modes that are on. */
    public static final StructAttribute CTRLMODE = CAN.struct(5, "IFLA_CAN_CTRLMODE", CanStructs.MODE);

    /** How long after a failure of the bus the controller starts again, in ms; 0 for never. */
    public static final NumberAttribute RESTART_MS = CAN.u32(6, "IFLA_CAN_RESTART_MS");

    /** Starts the controller again now. Only in requests. */
    public static final NumberAttribute RESTART = CAN.u32(7, "IFLA_CAN_RESTART");

    /** The errors of the bus. Only in replies. */
    public static final StructAttribute BERR_COUNTER = CAN.struct(8, "IFLA_CAN_BERR_COUNTER", CanStructs.ERRORS);

    /** CAN FD: the length of a bit of data. */
    public static final StructAttribute DATA_BITTIMING = CAN.struct(9, "IFLA_CAN_DATA_BITTIMING", CanBitTiming.LAYOUT);

    /** CAN FD: its bounds. Only in replies. */
    public static final StructAttribute DATA_BITTIMING_CONST =
            CAN.struct(10, "IFLA_CAN_DATA_BITTIMING_CONST", CanBitTimingConst.LAYOUT);

    /** The resistance at the end of the bus, in ohm; 0 for none. */
    public static final NumberAttribute TERMINATION = CAN.u16(11, "IFLA_CAN_TERMINATION");

    /** The resistances that there are, in ohm, of two bytes each. Only in replies. */
    public static final NumbersAttribute TERMINATION_CONST = CAN.numbers(12, "IFLA_CAN_TERMINATION_CONST", 2);

    /** The bit rates that there are, in bit/s, of four bytes each. Only in replies. */
    public static final NumbersAttribute BITRATE_CONST = CAN.numbers(13, "IFLA_CAN_BITRATE_CONST", 4);

    /** CAN FD: the bit rates of data that there are, in bit/s, of four bytes each. Only in replies. */
    public static final NumbersAttribute DATA_BITRATE_CONST = CAN.numbers(14, "IFLA_CAN_DATA_BITRATE_CONST", 4);

    /** The highest bit rate that the transceiver can do, in bit/s. Only in replies. */
    public static final NumberAttribute BITRATE_MAX = CAN.u32(15, "IFLA_CAN_BITRATE_MAX");

    /** CAN FD: compensation of the delay of the transmitter; Linux 5.16. */
    public static final NestAttribute TDC = CAN.flaggedNest(16, "IFLA_CAN_TDC", CanDelay.SET);

    /** What the controller can do; Linux 5.17. Only in replies. */
    public static final NestAttribute CTRLMODE_EXT = CAN.flaggedNest(17, "IFLA_CAN_CTRLMODE_EXT", MODE_EXT.build());

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = CAN.build();

    /** The kind {@code can}. */
    public static final LinkKind KIND = LinkKind.of("can", DATA);

    private CanKind() {}
}
