package org.netlink4j.rtnetlink.route;

import java.util.Locale;
import org.netlink4j.message.Codes;

/** What a route does with a packet: {@code RTN_*} of {@code linux/rtnetlink.h}. */
public final class RouteType {

    /** {@code RTN_UNSPEC}: not said. */
    public static final int UNSPEC = 0;

    /** {@code RTN_UNICAST}: sends it to a gateway or over a link. */
    public static final int UNICAST = 1;

    /** {@code RTN_LOCAL}: takes it in. */
    public static final int LOCAL = 2;

    /** {@code RTN_BROADCAST}: takes it in as broadcast, sends it as broadcast. */
    public static final int BROADCAST = 3;

    /** {@code RTN_ANYCAST}: takes it in as broadcast, sends it as unicast. */
    public static final int ANYCAST = 4;

    /** {@code RTN_MULTICAST}: a multicast route. */
    public static final int MULTICAST = 5;

    /** {@code RTN_BLACKHOLE}: drops it in silence. */
    public static final int BLACKHOLE = 6;

    /** {@code RTN_UNREACHABLE}: drops it and says that the host is unreachable. */
    public static final int UNREACHABLE = 7;

    /** {@code RTN_PROHIBIT}: drops it and says that this is prohibited. */
    public static final int PROHIBIT = 8;

    /** {@code RTN_THROW}: looks no further in this table. */
    public static final int THROW = 9;

    /** {@code RTN_NAT}: never used. */
    public static final int NAT = 10;

    /** {@code RTN_XRESOLVE}: never used. */
    public static final int XRESOLVE = 11;

    /** The kernel's names. */
    public static final Codes CODES = Codes.of(
            "RTN_UNSPEC",
            "RTN_UNICAST",
            "RTN_LOCAL",
            "RTN_BROADCAST",
            "RTN_ANYCAST",
            "RTN_MULTICAST",
            "RTN_BLACKHOLE",
            "RTN_UNREACHABLE",
            "RTN_PROHIBIT",
            "RTN_THROW",
            "RTN_NAT",
            "RTN_XRESOLVE");

    private RouteType() {}

    /** The name that iproute2 uses, such as {@code blackhole}, or the number. */
    public static String format(int type) {
        String name = CODES.names().get((long) type);
        return name == null ? Integer.toString(type) : name.substring(4).toLowerCase(Locale.ROOT);
    }
}
