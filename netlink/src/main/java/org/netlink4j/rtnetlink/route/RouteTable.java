package org.netlink4j.rtnetlink.route;

import java.util.Map;
import org.netlink4j.message.Codes;

/** The tables of routes that have names: {@code RT_TABLE_*} of {@code linux/rtnetlink.h}. Any number of 32 bits is one. */
public final class RouteTable {

    /** {@code RT_TABLE_UNSPEC}: not said, or all. */
    public static final int UNSPEC = 0;

    /** {@code RT_TABLE_COMPAT}: in a header, a table whose number does not fit there. */
    public static final int COMPAT = 252;

    /** {@code RT_TABLE_DEFAULT}: the one that is looked at last, and empty. */
    public static final int DEFAULT = 253;

    /** {@code RT_TABLE_MAIN}: the one that routes go to unless told otherwise. */
    public static final int MAIN = 254;

    /** {@code RT_TABLE_LOCAL}: the kernel's, for its own addresses. */
    public static final int LOCAL = 255;

    /** The kernel's names. */
    public static final Codes CODES = Codes.of(Map.of(
            (long) UNSPEC,
            "RT_TABLE_UNSPEC",
            (long) COMPAT,
            "RT_TABLE_COMPAT",
            (long) DEFAULT,
            "RT_TABLE_DEFAULT",
            (long) MAIN,
            "RT_TABLE_MAIN",
            (long) LOCAL,
            "RT_TABLE_LOCAL"));

    private RouteTable() {}

    /** The name that iproute2 uses, such as {@code local}, or the number. */
    public static String format(long table) {
        if (table == DEFAULT) {
            return "default";
        }
        return table == MAIN ? "main" : table == LOCAL ? "local" : Long.toString(table);
    }
}
