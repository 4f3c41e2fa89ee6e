package org.netlink4j.rtnetlink.rule;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.route.RouteTable;

/** {@code struct fib_rule_hdr} of {@code linux/fib_rules.h}: the header of a rule's messages. */
public final class FibRule {

    private static final StructLayout.Builder B = StructLayout.builder("fib_rule_hdr");

    /** The address family, a constant of {@link AddressFamily}. */
    public static final StructField FAMILY = B.u8("family", AddressFamily.CODES);

    /** How many bits of the destination count. */
    public static final StructField DST_LENGTH = B.u8("dst_len");

    /** How many bits of the source count. */
    public static final StructField SRC_LENGTH = B.u8("src_len");

    /** The type of service, or traffic class; of IPv4 without its lowest two bits. */
    public static final StructField TOS = B.u8("tos");

    /** The table, if its number is below 256; {@link RuleAttributes#TABLE} has every number. */
    public static final StructField TABLE = B.u8("table", RouteTable.CODES);

    static {
        B.u8("res1");
        B.u8("res2");
    }

    /** What is done, see {@link RuleAction}. */
    public static final StructField ACTION = B.u8("action", RuleAction.CODES);

    /** The flags, see {@link RuleFlags}. */
    public static final StructField FLAGS = B.u32("flags", RuleFlags.CODES);

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private FibRule() {}
}
