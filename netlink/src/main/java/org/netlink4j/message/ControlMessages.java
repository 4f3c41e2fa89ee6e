package org.netlink4j.message;

/** The messages that every netlink family has, below {@code NLMSG_MIN_TYPE} of {@code linux/netlink.h}. */
public final class ControlMessages {

    /** {@code NLMSG_NOOP}: to be ignored. */
    public static final int NOOP = 1;

    /** {@code NLMSG_ERROR}: an acknowledgement, of success or failure. */
    public static final int ERROR = 2;

    /** {@code NLMSG_DONE}: the end of a dump. */
    public static final int DONE = 3;

    /** {@code NLMSG_OVERRUN}: data was lost. */
    public static final int OVERRUN = 4;

    /** {@code NLMSG_MIN_TYPE}: the first number that is a family's own. */
    public static final int MIN_TYPE = 16;

    private ControlMessages() {}

    /** The kernel's name of a control message. */
    static String name(int type) {
        return switch (type) {
            case NOOP -> "NLMSG_NOOP";
            case ERROR -> "NLMSG_ERROR";
            case DONE -> "NLMSG_DONE";
            case OVERRUN -> "NLMSG_OVERRUN";
            default -> "type " + type;
        };
    }
}
