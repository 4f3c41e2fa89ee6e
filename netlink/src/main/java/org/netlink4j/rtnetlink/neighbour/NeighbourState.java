package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.Codes;

/** {@code NUD_*} of {@code linux/neighbour.h}: what is known of a neighbour. The kernel reports one bit at a time, or none. */
public final class NeighbourState {

    /** {@code NUD_NONE}: nothing yet. */
    public static final int NONE = 0;

    /** {@code NUD_INCOMPLETE}: asked for, and not yet answered. */
    public static final int INCOMPLETE = 0x01;

    /** {@code NUD_REACHABLE}: confirmed not long ago. In a forwarding database: not local. */
    public static final int REACHABLE = 0x02;

    /** {@code NUD_STALE}: confirmed long ago; asked again when it is used. */
    public static final int STALE = 0x04;

    /** {@code NUD_DELAY}: used while stale; asked again soon. */
    public static final int DELAY = 0x08;

    /** {@code NUD_PROBE}: being asked again. */
    public static final int PROBE = 0x10;

    /** {@code NUD_FAILED}: did not answer. */
    public static final int FAILED = 0x20;

    /** {@code NUD_NOARP}: never asked for. In a forwarding database: static, does not age. */
    public static final int NOARP = 0x40;

    /** {@code NUD_PERMANENT}: never asked for and never forgotten. In a forwarding database: the link's own address. */
    public static final int PERMANENT = 0x80;

    /** The kernel's names. */
    public static final Codes CODES = Codes.flags(
            "NUD_INCOMPLETE",
            "NUD_REACHABLE",
            "NUD_STALE",
            "NUD_DELAY",
            "NUD_PROBE",
            "NUD_FAILED",
            "NUD_NOARP",
            "NUD_PERMANENT");

    private NeighbourState() {}

    /** The name that iproute2 uses, such as {@code REACHABLE}; of several bits, joined by {@code |}. */
    public static String format(int state) {
        return state == NONE ? "NONE" : CODES.format(state).replace("NUD_", "");
    }
}
