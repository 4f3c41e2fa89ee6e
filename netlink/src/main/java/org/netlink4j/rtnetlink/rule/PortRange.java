package org.netlink4j.rtnetlink.rule;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct fib_rule_port_range} of {@code linux/fib_rules.h}: ports, both ends included, in host byte order. */
public final class PortRange {

    private static final StructLayout.Builder B = StructLayout.builder("fib_rule_port_range");

    /** The first. */
    public static final StructField START = B.u16("start");

    /** The last. */
    public static final StructField END = B.u16("end");

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private PortRange() {}
}
