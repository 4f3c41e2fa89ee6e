package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.Codes;

/** The operational states of RFC 2863: {@code IF_OPER_*} of {@code linux/if.h}. */
public final class OperState {

    /** The driver does not say. */
    public static final int UNKNOWN = 0;

    /** The device is gone. */
    public static final int NOT_PRESENT = 1;

    /** It does not work. */
    public static final int DOWN = 2;

    /** What is below does not work. */
    public static final int LOWER_LAYER_DOWN = 3;

    /** It is being tested. */
    public static final int TESTING = 4;

    /** It waits for something else, such as 802.1X. */
    public static final int DORMANT = 5;

    /** It works. */
    public static final int UP = 6;

    /** The names, without their prefix, as {@code ip link} prints them. */
    public static final Codes CODES =
            Codes.of("UNKNOWN", "NOTPRESENT", "DOWN", "LOWERLAYERDOWN", "TESTING", "DORMANT", "UP");

    private OperState() {}
}
