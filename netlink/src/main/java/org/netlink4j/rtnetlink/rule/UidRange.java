package org.netlink4j.rtnetlink.rule;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct fib_rule_uid_range} of {@code linux/fib_rules.h}: users, both ends included. */
public final class UidRange {

    private static final StructLayout.Builder B = StructLayout.builder("fib_rule_uid_range");

    /** The first. */
    public static final StructField START = B.u32("start");

    /** The last. */
    public static final StructField END = B.u32("end");

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private UidRange() {}
}
